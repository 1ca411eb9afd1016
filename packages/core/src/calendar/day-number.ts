import type { Day } from '../model/index.js';

/** A day as year, month (1 to 12) and day of the month. */
export interface CivilDay {
  year: number;
  month: number;
  day: number;
}

/**
 * Days since 1970-01-01 in the proleptic Gregorian calendar, for any year.
 * Method: H. Hinnant, "chrono-compatible low-level date algorithms" (days_from_civil).
 */
export function toDayNumber({ year, month, day }: CivilDay): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return era * 146097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719468;
}

/** The inverse of {@link toDayNumber}. */
export function fromDayNumber(dayNumber: number): CivilDay {
  const z = dayNumber + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted + (shifted < 10 ? 3 : -9);
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1,
  };
}

/** How many days a month (1 to 12) has. */
export function daysInMonth(year: number, month: number): number {
  const next = month === 12 ? { year: year + 1, month: 1, day: 1 } : { year, month: month + 1, day: 1 };
  return toDayNumber(next) - toDayNumber({ year, month, day: 1 });
}

/** True for a day that the calendar has: no 31 February. */
export function isRealDay({ year, month, day }: CivilDay): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** A month, a day or an hour as ISO 8601 writes it: 3 is "03". */
export const twoDigits = (number: number): string => String(number).padStart(2, '0');

/** `2021` as `2021`, `-43` as `-0043`. */
export function formatYear(year: number): string {
  return `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`;
}

/** The day as `YYYY-MM-DD`, with a leading `-` before year 0 (ISO 8601); the inverse of {@link parseDay}. */
export function formatDay({ year, month, day }: CivilDay): Day {
  const plain = year > 999 && year < 10_000 ? year : formatYear(year);
  return `${plain}-${month < 10 ? '0' : ''}${month}-${day < 10 ? '0' : ''}${day}`;
}

/** The parts of a `YYYY-MM-DD` day. The text is taken to be well-formed. */
export function parseDay(day: Day): CivilDay {
  // By hand: millions of days are read where thousands of articles are compared.
  const end = day.length - 6;
  const isNegative = day.startsWith('-');
  const year = digitsOf(day, isNegative ? 1 : 0, end);
  return {
    year: isNegative ? -year : year,
    month: digitsOf(day, end + 1, end + 3),
    day: digitsOf(day, end + 4, end + 6),
  };
}

function digitsOf(text: string, from: number, to: number): number {
  let number = 0;
  for (let at = from; at < to; at++) number = number * 10 + text.charCodeAt(at) - 48;
  return number;
}

/** The memory is bounded: a hostile text has endless days. */
const LIMIT = 50_000;

const numbers = new Map<Day, number>();

/** Days since 1970-01-01. A story tells of few days, and asks for the number of each thousands of times. */
export function dayNumberOf(day: Day): number {
  const known = numbers.get(day);
  if (known !== undefined) return known;
  if (numbers.size >= LIMIT) numbers.clear();
  const number = toDayNumber(parseDay(day));
  numbers.set(day, number);
  return number;
}

/** The day that lies so many days from 1970-01-01; the inverse of {@link dayNumberOf}. */
export const dayOf = (dayNumber: number): Day => formatDay(fromDayNumber(dayNumber));

/** The day `days` later, or earlier where negative. */
export const addDays = (day: Day, days: number): Day => dayOf(dayNumberOf(day) + days);

/** Whole days from `from` to `to`; negative where `to` is earlier. */
export const daysBetween = (from: Day, to: Day): number => dayNumberOf(to) - dayNumberOf(from);

/** Adds months (12 for a year); a day that the target month lacks becomes its last. */
export function addMonths(day: Day, months: number): Day {
  const { year, month, day: date } = parseDay(day);
  const count = year * 12 + month - 1 + months;
  const target = { year: Math.floor(count / 12), month: (((count % 12) + 12) % 12) + 1 };
  return formatDay({ ...target, day: Math.min(date, daysInMonth(target.year, target.month)) });
}

/** ISO 8601 weekday: Monday is 1, Sunday 7. */
export const weekdayOf = (day: Day): number => ((((dayNumberOf(day) + 3) % 7) + 7) % 7) + 1;

/** Negative, zero or positive as `a` is before, on or after `b`; right for negative years too. */
export function compareDays(a: Day, b: Day): number {
  if (a.startsWith('-') || b.startsWith('-')) return dayNumberOf(a) - dayNumberOf(b);
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The last day of a weekday's name (1 is Monday) before a day. */
export const weekdayBefore = (day: Day, weekday: number): Day =>
  addDays(day, -((weekdayOf(day) - weekday + 7) % 7 || 7));

/** The first day of a weekday's name (1 is Monday) after a day. */
export const weekdayAfter = (day: Day, weekday: number): Day => addDays(day, (weekday - weekdayOf(day) + 7) % 7 || 7);
