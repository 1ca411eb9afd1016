import { compareDays } from '../../calendar/index.js';
import type { EventMention, Statement } from '../../model/index.js';

/** A mention of a document with the index of the group that it is in. */
export interface GroupedMention {
  told: EventMention;
  group: number;
}

/** Seats and votes belong to the election that their clause names, else to the one that the article is about. */
export function electionOf(
  { start, end, sentence }: Statement,
  bySentence: ReadonlyMap<number, GroupedMention[]>,
  latest: number | undefined,
): number | undefined {
  const named = (bySentence.get(sentence) ?? []).filter(
    ({ told }) => told.kind === 'election' && told.expression !== undefined,
  );
  const around = named.find(({ told: { clause } }) => clause.start <= start && end <= clause.end);
  // "a regression from the success in the 2018 elections, in which it won 47": the last election named before the number.
  const before = named.filter(({ told: { clause } }) => clause.start <= start).at(-1);
  return around?.group ?? before?.group ?? latest;
}

/** The last election that an article tells as past. */
export function latestElection(grouped: readonly GroupedMention[], published: string | undefined): number | undefined {
  const past = grouped.filter(
    ({ told: { kind, date, status } }) =>
      kind === 'election' && date && status !== 'planned' && (!published || compareDays(date.start, published) <= 0),
  );
  // "The election results came as a surprise" is dated by the article; the day of the vote is what some sentence states.
  const dated = past.filter(({ told }) => told.basis !== 'publication' && told.basis !== 'context');
  const candidates = dated.length > 0 ? dated : past;
  if (candidates.length === 0) return undefined;
  return candidates.reduce((a, b) => (compareDays(b.told.date!.start, a.told.date!.start) > 0 ? b : a)).group;
}
