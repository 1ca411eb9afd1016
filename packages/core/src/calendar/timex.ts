import type { DaySpan } from '../model/index.js';
import { addDays, formatDay, formatYear, isRealDay, parseDay, twoDigits } from './day-number.js';
import { coverSpans, daySpan, monthSpan, weekOf, weekSpan, yearSpan } from './day-span.js';
import { SEASONS, seasonSpan } from './season.js';

/** The kinds of calendar unit that a TIMEX3 value may name, from fine to coarse. */
export const CALENDAR_UNITS = [
  'day',
  'weekend',
  'week',
  'month',
  'quarter',
  'half',
  'season',
  'year',
  'decade',
  'century',
] as const;
/** One of {@link CALENDAR_UNITS}. */
export type CalendarUnit = (typeof CALENDAR_UNITS)[number];

/**
 * The days that a TIMEX3 DATE or TIME value stands for (ISO 24617-1): days, months, years, ISO weeks and weekends
 * (`2021-W45`, `2021-W45-WE`), quarters, halves, seasons, decades (`199`), centuries (`19`) and BC years (`BC0044`).
 * A time of day counts as its day. Null for durations, sets, references, unknown parts and impossible days.
 */
export function spanOfTimex(value: string): DaySpan | null {
  const bc = value[0] === 'B' ? /^BC(\d{1,4})$/.exec(value) : null;
  if (bc) return Number(bc[1]) > 0 ? yearSpan(1 - Number(bc[1])) : null;
  const match = /^(\d{2,4})(?:-(W\d\d|Q\d|H\d|SP|SU|FA|WI|\d\d)(?:-(WE|\d\d?))?)?(?:T[\dA-Z:.]*)?$/.exec(value);
  if (!match) return null;
  const [, digits = '', unit, part] = match;
  const year = Number(digits);
  if (digits.length === 2) return unit ? null : coverSpans(yearSpan(year * 100), yearSpan(year * 100 + 99));
  if (digits.length === 3) return unit ? null : coverSpans(yearSpan(year * 10), yearSpan(year * 10 + 9));
  if (!unit) return yearSpan(year);
  return unit[0] === 'W' && unit !== 'WI'
    ? spanOfWeek(year, Number(unit.slice(1)), part)
    : spanOfUnit(year, unit, part);
}

function spanOfWeek(year: number, week: number, part: string | undefined): DaySpan | null {
  const span = weekSpan(year, week);
  if (week < 1 || weekOf(span.start).week !== week) return null;
  if (!part) return span;
  if (part === 'WE') return { start: addDays(span.start, 5), end: span.end };
  return /^[1-7]$/.test(part) ? daySpan(addDays(span.start, Number(part) - 1)) : null;
}

function spanOfUnit(year: number, unit: string, part: string | undefined): DaySpan | null {
  const number = Number(unit.slice(1));
  const season = SEASONS.find(({ timex }) => timex === unit);
  if (season) return part ? null : seasonSpan(year, season);
  if (unit[0] === 'Q') return part || number < 1 || number > 4 ? null : monthsSpan(year, number * 3 - 2, 3);
  if (unit[0] === 'H') return part || number < 1 || number > 2 ? null : monthsSpan(year, number * 6 - 5, 6);
  const month = Number(unit);
  if (month < 1 || month > 12) return null;
  if (!part) return monthSpan(year, month);
  const civil = { year, month, day: Number(part) };
  return isRealDay(civil) ? daySpan(formatDay(civil)) : null;
}

const monthsSpan = (year: number, first: number, count: number): DaySpan =>
  coverSpans(monthSpan(year, first), monthSpan(year, first + count - 1));

/** The TIMEX3 value of the unit that a day lies in: `timexOfUnit('2021-11-08', 'week')` is `2021-W45`. */
export function timexOfUnit(day: string, unit: CalendarUnit): string {
  const { year, month } = parseDay(day);
  if (year <= 0) return unit === 'day' ? day : `BC${String(1 - year).padStart(4, '0')}`;
  switch (unit) {
    case 'day':
      return day;
    case 'week':
    case 'weekend': {
      const week = weekOf(day);
      return `${formatYear(week.year)}-W${twoDigits(week.week)}${unit === 'weekend' ? '-WE' : ''}`;
    }
    case 'month':
      return `${formatYear(year)}-${twoDigits(month)}`;
    case 'quarter':
      return `${formatYear(year)}-Q${Math.ceil(month / 3)}`;
    case 'half':
      return `${formatYear(year)}-H${Math.ceil(month / 6)}`;
    case 'season':
      return seasonOfDay(day);
    case 'year':
      return formatYear(year);
    case 'decade':
      return formatYear(year).slice(0, 3);
    case 'century':
      return formatYear(year).slice(0, 2);
  }
}

function seasonOfDay(day: string): string {
  const { year, month } = parseDay(day);
  const season = SEASONS[Math.floor(((month + 9) % 12) / 3)]!;
  return `${formatYear(month <= 2 ? year - 1 : year)}-${season.timex}`;
}

/** The unit that a TIMEX3 DATE or TIME value names, or null where it names no calendar unit. */
export function unitOfTimex(value: string): CalendarUnit | null {
  const date = value.includes('T') ? value.replace(/T.*$/, '') : value;
  if (/^\d{4}-\d\d-\d\d$/.test(date)) return 'day';
  if (/^BC\d|^\d{4}$/.test(date)) return 'year';
  if (/^\d{2}$/.test(date)) return 'century';
  if (/^\d{3}$/.test(date)) return 'decade';
  if (/^\d{4}-W\d\d-WE$/.test(date)) return 'weekend';
  if (/^\d{4}-W\d\d$/.test(date)) return 'week';
  if (/^\d{4}-Q[1-4]$/.test(date)) return 'quarter';
  if (/^\d{4}-H[12]$/.test(date)) return 'half';
  if (/^\d{4}-(?:SP|SU|FA|WI)$/.test(date)) return 'season';
  return /^\d{4}-\d\d$/.test(date) ? 'month' : null;
}
