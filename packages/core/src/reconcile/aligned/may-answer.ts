import { daysBetween, spansTouch } from '../../calendar/index.js';
import { ELECTION_UNITS } from '../../lexicon/index.js';
import type { DaySpan } from '../../model/index.js';
import { areApart, overlap } from '../disputes/figure-range.js';
import { isOfEitherHalf } from '../numbers/read-clock.js';
import type { Fact } from './fact.js';
import type { FactSite } from './fact-site.js';

/** An estimate of so wide a range is nobody's count. */
const WIDE = 1.3;
/** Minutes by which two times of one thing may differ. */
const HOURS = 180;
const HALF_DAY = 720;
/** Of fewer there may well be others, where nothing befell them. */
const SMALL = 4;
/** Days by which two tellings of one event may be apart. */
const FAR = 62;

/** Whether two figures may be of one thing as far as sort, time and place go. */
export const mayBeOne = (a: FactSite, b: FactSite): boolean =>
  a.fact.document !== b.fact.document &&
  a.fact.isAhead === b.fact.isAhead &&
  !(a.fact.isNow && b.fact.isNow && a.fact.dimension === 'things') &&
  areOfOneSort(a, b) &&
  areOfOneTime(a, b) &&
  !isElsewhere(a, b);

/** Whether two figures count or measure one sort of thing. */
function areOfOneSort({ fact: a, group }: FactSite, { fact: b, group: other }: FactSite): boolean {
  if (a.dimension !== b.dimension || a.isRest !== b.isRest) return false;
  if (a.dimension === 'clock') return a.deed === undefined || b.deed === undefined || a.deed === b.deed;
  if (a.dimension !== 'things') return true;
  if (a.isPeople !== b.isPeople) return false;
  const isOneNoun = a.noun === b.noun;
  // Those who escaped are not those who were caught.
  if (!a.isPeople || a.fate === undefined || b.fate === undefined) return isOneNoun && a.fate === b.fate;
  const isWhole = a.noun === 'people' || b.noun === 'people' || (group !== undefined && group === other);
  return a.fate === b.fate && (isOneNoun || isWhole);
}

function areOfOneTime(a: FactSite, b: FactSite): boolean {
  if (a.firm && b.firm && gapOf(a.firm, b.firm) > FAR) return false;
  return (
    a.dates.length === 0 || b.dates.length === 0 || a.dates.some((one) => b.dates.some((it) => spansTouch(one, it)))
  );
}

const gapOf = (a: DaySpan, b: DaySpan): number => Math.max(daysBetween(a.end, b.start), daysBetween(b.end, a.start));

/** Whether both sentences name people, places or groups, known ones or by their capitals, and none in common. */
const isElsewhere = (a: FactSite, b: FactSite): boolean =>
  !sharesAny(a.named, b.named) &&
  (areFull(a.named, b.named) || (areFull(a.capitals, b.capitals) && !sharesAny(a.capitals, b.capitals)));

const sharesAny = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].some((name) => b.has(name));
const areFull = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => a.size > 0 && b.size > 0;

/** Whether what a sentence tells of what it counts must be told by a word of the other too: ordered jets are not delivered ones. */
export const needsPlainWord = ({ dimension, fate, noun }: Fact): boolean =>
  !/^(?:clock|capacity|magnitude)/.test(dimension) && fate === undefined && !ELECTION_UNITS.has(noun);

/** Whether of two figures of one thing not both can be right: neither is a range, nor are they too far apart to be of one. */
export function mayContradict({ fact: a, group }: FactSite, { fact: b, group: other }: FactSite): boolean {
  if (a.dimension === 'clock') return minutesApart(a, b) > 0 && minutesApart(a, b) <= HOURS;
  if (isWide(a) || isWide(b) || overlap(a.range, b.range) || areApart(a.range, b.range)) return false;
  const least = Math.min(a.min, b.min);
  const isOneFate = a.fate !== undefined && a.fate === b.fate && group !== undefined && group === other;
  return a.dimension !== 'things' || least >= SMALL || (isOneFate && least > 1);
}

const isWide = ({ range, min, max }: Fact): boolean =>
  range.max !== null && (max === null || max > WIDE * Math.max(1, min));

/** Minutes between two times of day, of which either may be of the evening where nothing says it. */
function minutesApart({ range: a, label }: Fact, { range: b, label: other }: Fact): number {
  const gap = (shift: number) => Math.max(a.min - (b.max! + shift), b.min + shift - a.max!, 0);
  const isOpen = isOfEitherHalf(label) || isOfEitherHalf(other);
  return isOpen ? Math.min(gap(-HALF_DAY), gap(0), gap(HALF_DAY)) : gap(0);
}
