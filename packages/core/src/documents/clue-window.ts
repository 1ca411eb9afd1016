import { addMonths, dayNumberOf, parseDay, weekdayOf } from '../calendar/index.js';
import type { DatingClue, Day } from '../model/index.js';
import type { ToldSequence } from './told-sequence.js';

/** Day numbers, both of which belong to the window. */
export interface DayWindow {
  from: number;
  to: number;
}

/** A bare weekday is the last one, or the next one; one with its number is of this month or the one beside it; a month and day without a year is less than a year off. */
const WEEK = 6;
const MONTH = 45;
const YEAR = 364;

/** The days on which a text may have been published if what its clue tells was on `told`; null where it can't have been that day. */
export function windowOf(clue: DatingClue, told: Day, sequence: ToldSequence | null = null): DayWindow | null {
  const { weekday, month, day, days, years, side, before } = clue;
  if (years !== undefined) return around(dayNumberOf(addMonths(told, years * 12)), 0, 'told');
  if (days !== undefined) return around(dayNumberOf(told) - days, 0, 'told');
  if (weekday !== undefined && weekdayOf(told) !== weekday) return null;
  // "on Thursday, the 22nd"
  if (month === undefined && day !== undefined) {
    return parseDay(told).day === day ? around(dayNumberOf(told), MONTH, side) : null;
  }
  if (month === undefined) {
    return around(dayNumberOf(told) + (before ? 1 : 0), WEEK, side === 'ahead' ? side : 'told');
  }
  const civil = parseDay(told);
  if (civil.month !== month || civil.day !== day) return null;
  if (side !== 'told' || !sequence) return around(dayNumberOf(told), YEAR, side);
  const number = dayNumberOf(told);
  return {
    from: number + sequence.toLast(month, day),
    to: number + Math.min(YEAR, sequence.toNext(month, day)),
  };
}

const around = (day: number, days: number, side: DatingClue['side']): DayWindow => ({
  from: side === 'told' ? day : day - days,
  to: side === 'ahead' ? day : day + days,
});
