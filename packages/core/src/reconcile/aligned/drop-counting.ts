import { daysBetween } from '../../calendar/index.js';
import { ELECTION_UNITS } from '../../lexicon/index.js';
import type { DocumentAnalysis } from '../../model/index.js';
import { overlap } from '../disputes/figure-range.js';
import type { FactSite } from './fact-site.js';

/** What goes on being counted for so many days after the event. */
const COUNTING: Readonly<Record<string, number>> = {
  killed: 10,
  injured: 10,
  missing: 30,
  displaced: 30,
  infected: 3650,
  rescued: 10,
  trapped: 10,
  destroyed: 30,
  arrested: 3,
  deployed: 30,
};
const MONTH = 31;
/** A count that two articles give alike so many days apart stands. */
const STANDS = 2;

/** Leaves out the counts that a later article of the days of counting carries further, unless they had come to stand. */
export function dropCounting(set: readonly FactSite[], analyses: readonly DocumentAnalysis[]): FactSite[] {
  const writtenOn = ({ fact }: FactSite) => analyses[fact.document]!.published?.end;
  const isSettled = (site: FactSite) =>
    set.some((other) => {
      const [one, same] = [writtenOn(site), writtenOn(other)];
      return one && same && overlap(site.fact.range, other.fact.range) && Math.abs(daysBetween(one, same)) >= STANDS;
    });
  return set.filter((site) => {
    const { fact, day } = site;
    const written = writtenOn(site);
    if (fact.dimension !== 'things' || ELECTION_UNITS.has(fact.noun) || !written || isSettled(site)) return true;
    const counting = fact.fate === undefined ? MONTH : COUNTING[fact.fate];
    if (counting === undefined || (day && daysBetween(day.end, written) > counting)) return true;
    if (fact.isUntilNow) return false;
    const falls = /^(?:missing|trapped)$/.test(fact.fate ?? '');
    return !set.some((other) => {
      // What is told to have been sent by the day of the other article is of that day.
      const isSent = fact.fate === 'deployed' && other.until !== undefined && daysBetween(other.until, written) >= 0;
      const later = isSent ? undefined : analyses[other.fact.document]!.published;
      const [from, to] = later ? [daysBetween(written, later.start), daysBetween(written, later.end)] : [0, 0];
      const goesOn = other.fact.min > fact.min !== falls && !overlap(other.fact.range, fact.range);
      return goesOn && to > 0 && from <= MONTH;
    });
  });
}
