import type { Day, DaySpan } from '../model/index.js';
import {
  addDays,
  compareDays,
  dayNumberOf,
  dayOf,
  daysBetween,
  daysInMonth,
  formatDay,
  parseDay,
} from './day-number.js';

/** The earlier of two days. */
export const earlier = (a: Day, b: Day): Day => (compareDays(a, b) <= 0 ? a : b);
/** The later of two days. */
export const later = (a: Day, b: Day): Day => (compareDays(a, b) >= 0 ? a : b);

/** A day as a span: both ends belong to it, here as everywhere. */
export const daySpan = (day: Day): DaySpan => ({ start: day, end: day });

/** The days of a month (1 to 12). */
export const monthSpan = (year: number, month: number): DaySpan => ({
  start: formatDay({ year, month, day: 1 }),
  end: formatDay({ year, month, day: daysInMonth(year, month) }),
});

/** The days of a year; year 0 is 1 BC (ISO 8601). */
export const yearSpan = (year: number): DaySpan => ({
  start: formatDay({ year, month: 1, day: 1 }),
  end: formatDay({ year, month: 12, day: 31 }),
});

/** The days of an ISO 8601 week. */
export function weekSpan(year: number, week: number): DaySpan {
  const fourth = dayNumberOf(formatDay({ year, month: 1, day: 4 }));
  const monday = fourth - ((((fourth + 3) % 7) + 7) % 7) + (week - 1) * 7;
  return { start: dayOf(monday), end: dayOf(monday + 6) };
}

/** The ISO 8601 week that a day belongs to; its year differs from the day's around New Year. */
export function weekOf(day: Day): { year: number; week: number } {
  const number = dayNumberOf(day);
  const thursday = dayOf(number - ((((number + 3) % 7) + 7) % 7) + 3);
  const { year } = parseDay(thursday);
  return { year, week: Math.floor(daysBetween(formatDay({ year, month: 1, day: 1 }), thursday) / 7) + 1 };
}

/** How many days a span has. */
export const spanLength = ({ start, end }: DaySpan): number => daysBetween(start, end) + 1;

/** Whether two spans have a day in common. */
export const spansTouch = (a: DaySpan, b: DaySpan): boolean =>
  compareDays(a.start, b.end) <= 0 && compareDays(b.start, a.end) <= 0;

/** Whether a span has every day of another. */
export const spanHolds = (outer: DaySpan, inner: DaySpan): boolean =>
  compareDays(outer.start, inner.start) <= 0 && compareDays(inner.end, outer.end) <= 0;

/** The days that both spans have, or null where they have none. */
export function intersectSpans(a: DaySpan, b: DaySpan): DaySpan | null {
  return spansTouch(a, b) ? { start: later(a.start, b.start), end: earlier(a.end, b.end) } : null;
}

/** The shortest span that holds both. */
export const coverSpans = (a: DaySpan, b: DaySpan): DaySpan => ({
  start: earlier(a.start, b.start),
  end: later(a.end, b.end),
});

/** The span with `days` more at either side. */
export const widenSpan = ({ start, end }: DaySpan, days: number): DaySpan => ({
  start: addDays(start, -days),
  end: addDays(end, days),
});
