import { daysBetween } from '../calendar/index.js';
import type { MentionRef } from '../events/index.js';
import type { Disagreement, DocumentAnalysis, TextSpan } from '../model/index.js';
import type { CountedEvent } from './counted-event.js';
import { sharedEvent } from './main-event.js';

/** For so many days what somebody counts is still being counted. */
const COUNTING = 30;
/** For so many days one day's papers may be an early and a late edition. */
const AT_ONCE = 3;

/** A figure, date or name where it stands in a sentence. */
export interface ToldPoint extends TextSpan {
  aspect: 'figure' | 'date' | 'attribution';
  document: number;
  sentence: number;
  value: string;
  /** As a reader should see it. */
  label: string;
  /** What it is of, as a reader should see it. */
  about: string;
  /** How many it is, where that is a figure. */
  min?: number;
  /** Whether it counts what goes on being counted: the dead, the missing, the cases. */
  isRunning: boolean;
}

/** What a near copy says otherwise than its original, in a sentence that it has from it. */
export interface ChangedPoint {
  copy: ToldPoint;
  original: ToldPoint;
}

/**
 * Adds what near copies say otherwise than their originals to the event that the sentence is about, where no other disagreement has
 * it yet. A count that the later of the two carries further is an update.
 */
export function disputeChanges(
  disagreements: readonly (readonly Disagreement[])[],
  changes: readonly ChangedPoint[],
  groups: readonly (readonly MentionRef[])[],
  analyses: readonly DocumentAnalysis[],
  sourceIds: readonly string[],
  eventOf: (group: number) => CountedEvent,
): Disagreement[][] {
  const result = disagreements.map((own) => [...own]);
  if (changes.length === 0) return result;
  const said = disagreements.flat().flatMap(({ positions }) => positions.flatMap(({ evidence }) => evidence));
  const isSaid = ({ document, start, end }: ToldPoint) =>
    said.some((it) => it.sourceId === sourceIds[document] && it.start < end && start < it.end);
  const told = tellersOf(groups, analyses);
  for (const { copy, original } of changes) {
    if (isSaid(copy)) continue;
    const group = told(original) ?? told(copy) ?? sharedEvent(groups, original.document, copy.document);
    if (group === undefined || isUpdate(copy, original, analyses, eventOf(group))) continue;
    result[group]!.push({
      aspect: original.aspect,
      about: original.about,
      positions: [original, copy].map(({ document, value, label, start, end }) => {
        const sourceId = sourceIds[document]!;
        return { value, label, sourceIds: [sourceId], evidence: [{ sourceId, start, end }] };
      }),
    });
  }
  return result;
}

/** Finds the event that a number is told with: in its clause, in its sentence, or before in its paragraph. */
function tellersOf(groups: readonly (readonly MentionRef[])[], analyses: readonly DocumentAnalysis[]) {
  const bySentence = new Map<string, { clause: TextSpan; saying: boolean; leads: boolean; group: number }[]>();
  groups.forEach((mentions, group) => {
    for (const { document, mention } of mentions) {
      const { sentence, clause, kind, continues } = analyses[document]!.mentions[mention]!;
      // What people are told to have said is the event of no figure beside it, where another is told.
      const key = `${document} ${sentence}`;
      const list = bySentence.get(key) ?? [];
      list.push({ clause, saying: kind === 'speech', leads: continues === undefined, group });
      bySentence.set(key, list);
    }
  });
  return ({ document, sentence, start }: ToldPoint): number | undefined => {
    const { sentences } = analyses[document]!;
    const here = bySentence.get(`${document} ${sentence}`) ?? [];
    const inClause = here.find(({ clause }) => clause.start <= start && start < clause.end);
    if (inClause) return inClause.group;
    for (let at = sentence; at >= 0 && sentences[at]!.paragraph === sentences[sentence]!.paragraph; at--) {
      const told = (bySentence.get(`${document} ${at}`) ?? []).filter(({ saying }) => !saying);
      const leading = told.filter(({ leads }) => leads);
      if (told.length > 0) return nearest(leading.length > 0 ? leading : told, start).group;
    }
    return here.length > 0 ? nearest(here, start).group : undefined;
  };
}

/** What was told last before a place of the text, or first behind it. */
function nearest<T extends { clause: TextSpan }>(told: readonly T[], at: number): T {
  const before = told.filter(({ clause }) => clause.start <= at);
  return before.length > 0
    ? before.reduce((a, b) => (b.clause.start > a.clause.start ? b : a))
    : told.reduce((a, b) => (b.clause.start < a.clause.start ? b : a));
}

/** Whether the later of the two has only counted on, or may have, where both are of one day. */
function isUpdate(copy: ToldPoint, original: ToldPoint, analyses: readonly DocumentAnalysis[], event: CountedEvent) {
  if (!copy.isRunning) return false;
  const [day, before] = [copy, original].map(({ document }) => analyses[document]!.published?.end);
  if (!day || !before) return false;
  const since = event.span ? daysBetween(event.span.end, before) : 0;
  if (since > COUNTING) return false;
  return day === before ? since <= AT_ONCE : daysBetween(before, day) > 0 === copy.min! > original.min!;
}
