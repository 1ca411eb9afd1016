import type { DaySpan, FuzzyDate } from '../model/index.js';
import { MONTHS, yearsWords, yearWords } from './date-words.js';
import { type CivilDay, parseDay, toDayNumber } from './day-number.js';
import { coverSpans, monthSpan } from './day-span.js';
import { SEASONS, seasonSpan } from './season.js';

/** A stretch of the calendar, in whole months or years, that events are told under. */
export interface Period extends DaySpan {
  /** The year in words, or the years: "2021", "1980s", "2003–2011", "19th century". */
  year: string;
  /** What it is of its year: "June", "Summer", "September–December". Absent for whole years. */
  part?: string;
}

/** The longest stretch of days, over the end of a month, that still belongs to the month in which it begins. */
const FEW_WEEKS = 45;
/** The longest one over New Year that belongs to the year in which it begins: a winter. */
const WINTER = 120;

/** Where a date stands in a chronology. */
export interface Place {
  /** What it is told under. */
  period: Period;
  /** The day, since 1970-01-01, that places it among the dates of its period. */
  day: number;
  /** Numbers to compare one after the other, as {@link comparePlaces} does. */
  order: readonly number[];
}

/**
 * Where a date stands: under a period, which is never nearer than it is known. That is a month for a day, for a few weeks that begin
 * in it and for a bound ("by 9 June"); the months that "summer 2020" and "late 2019" cover; a year, a decade, years. Of two periods
 * that begin together the wider is first, so that a year stands before its months; in a period what is known no nearer than that is
 * first, then all by day. "By 9 June" stands just before 9 June, "after 9 June" just behind it; of two that begin on one day the
 * shorter is first.
 */
export function placeOfDate(date: FuzzyDate): Place {
  const from = parseDay(date.start);
  const to = date.end === date.start ? from : parseDay(date.end);
  const start = toDayNumber(from);
  const end = toDayNumber(to);
  const { period, first, last } = periodHolding(date, from, to, end - start + 1);
  const whole = start === first && end === last;
  const day = !whole && isUpTo(date) ? end : start;
  return { period, day, order: [first, -last, whole ? 0 : 1, day, SIDE[date.modifier ?? ''] ?? 0, end - start] };
}

/** The period that a date is told under. */
export const periodOfDate = (date: FuzzyDate): Period => placeOfDate(date).period;

/** On which side of its day a bounded date lies. */
const SIDE: Readonly<Record<string, number>> = { by: -1, before: -1, since: 1, after: 1 };

const isUpTo = ({ modifier }: FuzzyDate): boolean => modifier === 'by' || modifier === 'before';

/** Negative, zero or positive as the first stands before, with or after the second in a chronology. */
export function comparePlaces({ order: a }: Place, { order: b }: Place): number {
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return a[i]! - b[i]!;
  return 0;
}

function periodHolding(date: FuzzyDate, from: CivilDay, to: CivilDay, days: number): KnownPeriod {
  const nearDay = date.precision === 'day' || date.precision === 'range';
  const oneMonth = from.year === to.year && from.month === to.month;
  if (oneMonth || (nearDay && (SIDE[date.modifier ?? ''] !== undefined || days < FEW_WEEKS))) {
    const { year, month } = isUpTo(date) ? to : from;
    return known(year, month, year, month);
  }
  if (from.year === to.year || days < WINTER) return known(from.year, from.month, to.year, to.month);
  return known(from.year, 1, to.year, 12);
}

interface KnownPeriod {
  period: Period;
  /** Its days, since 1970-01-01. */
  first: number;
  last: number;
}

/** The periods that were asked for lately: a timeline has far fewer of them than events. */
const lately = new Map<string, KnownPeriod>();
const MOST = 4096;

/** The period from the first day of a month to the last of another. */
function known(fromYear: number, fromMonth: number, toYear: number, toMonth: number): KnownPeriod {
  const key = `${fromYear} ${fromMonth} ${toYear} ${toMonth}`;
  let found = lately.get(key);
  if (!found) {
    const span = coverSpans(monthSpan(fromYear, fromMonth), monthSpan(toYear, toMonth));
    const [first, last] = [toDayNumber(parseDay(span.start)), toDayNumber(parseDay(span.end))];
    found = { period: named(span), first, last };
    if (lately.size >= MOST) lately.clear();
    lately.set(key, found);
  }
  return found;
}

function named(span: DaySpan): Period {
  const from = parseDay(span.start);
  const to = parseDay(span.end);
  if (from.month === 1 && to.month === 12) return { ...span, year: yearsName(from.year, to.year) };
  const season = SEASONS.find(({ month }) => month === from.month);
  const inSeason = season !== undefined && seasonSpan(from.year, season).end === span.end;
  return { ...span, year: yearWords(from.year), part: inSeason ? capital(season.name) : monthsName(from, to) };
}

const yearsName = (from: number, to: number): string =>
  from === to ? yearWords(from) : yearsWords(from, to).replace('the ', '');

const monthsName = (from: { month: number }, to: { month: number }): string =>
  from.month === to.month ? MONTHS[from.month - 1]! : `${MONTHS[from.month - 1]}–${MONTHS[to.month - 1]}`;

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
