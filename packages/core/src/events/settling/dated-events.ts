import type { DocumentAnalysis, FuzzyDate } from '../../model/index.js';
import type { MentionRef } from '../grouping/mention-features.js';
import { chooseDate } from './choose-date.js';

/** What the reports of an event make of its date. */
export interface DatedEvent {
  date: FuzzyDate;
  /** How many sources date it, and one that gives this date. */
  sources: number;
  source: string;
}

/** Tells the event of a mention, dated over all its sources; each is dated when it is asked for, for few are. */
export function datedEvents(
  groups: readonly (readonly MentionRef[])[],
  analyses: readonly Pick<DocumentAnalysis, 'mentions'>[],
  sourceIds: readonly string[],
): (ref: MentionRef) => DatedEvent | undefined {
  const groupOf: number[][] = analyses.map(() => []);
  groups.forEach((group, index) => {
    for (const { document, mention } of group) groupOf[document]![mention] = index;
  });
  const known = new Map<number, DatedEvent | undefined>();
  return ({ document, mention }) => {
    const group = groupOf[document]![mention];
    if (group === undefined) return undefined;
    if (!known.has(group)) known.set(group, dateEvent(groups[group]!, analyses, sourceIds));
    return known.get(group);
  };
}

function dateEvent(
  group: readonly MentionRef[],
  analyses: readonly Pick<DocumentAnalysis, 'mentions'>[],
  sourceIds: readonly string[],
): DatedEvent | undefined {
  const votes = group.flatMap(({ document, mention }) => {
    const { date, basis } = analyses[document]!.mentions[mention]!;
    return date ? [{ source: sourceIds[document]!, date, basis }] : [];
  });
  if (votes.length === 0) return undefined;
  const date = chooseDate(votes);
  const source = votes.find((vote) => vote.date.edtf === date.edtf)?.source ?? votes[0]!.source;
  return { date, source, sources: new Set(votes.map((vote) => vote.source)).size };
}
