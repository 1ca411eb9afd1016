import type { DateModifier, DaySpan } from '../model/index.js';
import { addDays, formatDay, parseDay } from './day-number.js';
import { coverSpans, monthSpan, spanLength, yearSpan } from './day-span.js';

const THIRD: Partial<Record<DateModifier, 0 | 1 | 2>> = { early: 0, mid: 1, late: 2 };

/** The part of a span that "early", "mid" or "late" leaves of it: a third, in whole months or years where it has them. */
export function narrowSpan(span: DaySpan, modifier: DateModifier | undefined): DaySpan {
  const third = modifier && THIRD[modifier];
  if (third === undefined) return span;
  const { year } = parseDay(span.start);
  const length = spanLength(span);
  if (length < 3) return span;
  if (span.start === yearSpan(year).start && span.end === yearSpan(year).end) {
    return coverSpans(monthSpan(year, third * 4 + 1), monthSpan(year, third * 4 + 4));
  }
  const years = parseDay(span.end).year - year + 1;
  if (years % 10 === 0) {
    const first = year + Math.round((years * [0, 3, 7][third]!) / 10);
    const last = year + Math.round((years * [4, 7, 10][third]!) / 10) - 1;
    return coverSpans(yearSpan(first), yearSpan(last));
  }
  const { month } = parseDay(span.start);
  if (span.start === monthSpan(year, month).start && span.end === monthAfter(year, month, 2).end) {
    return monthAfter(year, month, third);
  }
  if (length >= 28 && length <= 31 && span.start === monthSpan(year, month).start) {
    const start = formatDay({ year, month, day: third * 10 + 1 });
    return { start, end: third === 2 ? span.end : addDays(start, 9) };
  }
  const start = addDays(span.start, Math.floor((length * third) / 3));
  return { start, end: third === 2 ? span.end : addDays(span.start, Math.ceil((length * (third + 1)) / 3) - 1) };
}

/** The month that comes `later` months after one. */
const monthAfter = (year: number, month: number, later: number): DaySpan =>
  month + later > 12 ? monthSpan(year + 1, month + later - 12) : monthSpan(year, month + later);
