import { compareDays, spanHolds, spanLength } from '../../calendar/index.js';
import type { FuzzyDate, ReportBasis } from '../../model/index.js';

/** A date that a source gives an event, and what it rests on. */
export interface DateVote {
  source: string;
  date: FuzzyDate;
  basis: ReportBasis;
}

/** How far each basis is to be trusted: words about the event itself before its surroundings. */
const TRUST: Record<ReportBasis, number> = { stated: 4, relative: 3, event: 2, context: 1, publication: 0 };

/**
 * The finest date of an event that its sources support. Each date that is given is supported by the sources whose own date holds it
 * ("May" holds 9 May). Sources' own words come first, then support, then fineness, then the earlier day.
 */
export function chooseDate(votes: readonly DateVote[]): FuzzyDate {
  if (votes.every(({ date }) => areSame(date, votes[0]!.date))) return votes[0]!.date;
  const supporters = new Map<string, number>();
  const supportOf = (date: FuzzyDate): number => {
    const key = `${date.start}/${date.end}`;
    const known = supporters.get(key);
    if (known !== undefined) return known;
    const backing = votes.filter((vote) => vote.basis !== 'publication' && spanHolds(vote.date, date));
    const { size } = new Set(backing.map(({ source }) => source));
    supporters.set(key, size);
    return size;
  };
  const ranked = votes.map(({ source, date, basis }) => ({
    source,
    date,
    basis,
    support: supportOf(date),
    days: spanLength(date),
  }));
  const grade = ({ basis }: DateVote) => (TRUST[basis] >= 2 ? 1 : 0);
  const best = ranked.reduce((a, b) => {
    const order =
      grade(b) - grade(a) ||
      coarseness(a.days) - coarseness(b.days) ||
      b.support - a.support ||
      TRUST[b.basis] - TRUST[a.basis] ||
      a.days - b.days ||
      modified(a.date) - modified(b.date) ||
      compareDays(a.date.start, b.date.start);
    return order > 0 ? b : a;
  });
  return ranked
    .filter(({ date, basis }) => basis !== 'publication' && spanHolds(best.date, date))
    .reduce((a, b) => (b.days < a.days ? b : a), best).date;
}

const areSame = (a: FuzzyDate, b: FuzzyDate): boolean =>
  a === b || (a.edtf === b.edtf && a.start === b.start && a.end === b.end && a.modifier === b.modifier);

/** Days, weeks, months, seasons, years: only a finer class of date beats a better supported one. */
const coarseness = (days: number): number => [7, 31, 100, 366].findLastIndex((limit) => days > limit);

const modified = ({ modifier }: FuzzyDate): number => (modifier ? 1 : 0);
