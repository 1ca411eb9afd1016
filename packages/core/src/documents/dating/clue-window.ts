import { addMonths, dayNumberOf, formatDay, parseDay, weekdayOf } from '../../calendar/index.js';
import type { DatingClue, Day } from '../../model/index.js';
import type { ToldSequence } from './told-sequence.js';

/** Day numbers, both of which belong to the window. */
export interface DayWindow {
  from: number;
  to: number;
}

/** A bare weekday is the last one, or the next one; a day or month without a year is less than a year off. */
const WEEK = 6;
const YEAR = 364;
/** "Thursday, the 22nd" is of this month or the last two. */
const MONTHS = 75;
const UNIT_DAYS = { day: 1, week: 7, month: 30, year: 365 } as const;

/** The days on which a text may have been published if what its clue tells was on `told`; null where it can't have been that day. */
export function windowOf(clue: DatingClue, told: Day, sequence: ToldSequence | null = null): DayWindow | null {
  const { weekday, month, day, shift, years, yearShift, side, before } = clue;
  const number = dayNumberOf(told);
  if (years !== undefined) return around(dayNumberOf(addMonths(told, years * 12)), 0, 'told');
  if (shift) return around(number - shift.count * UNIT_DAYS[shift.unit], slackOf(shift), 'open');
  const civil = parseDay(told);
  if (weekday !== undefined && weekdayOf(told) !== weekday) return null;
  if ((month ?? civil.month) !== civil.month || (day ?? civil.day) !== civil.day) return null;
  if (yearShift !== undefined) return yearWindow(civil.year - yearShift, number, side);
  if (month !== undefined && day !== undefined && side === 'told' && sequence) {
    return { from: number + sequence.toLast(month, day), to: number + Math.min(YEAR, sequence.toNext(month, day)) };
  }
  if (month !== undefined) return around(number, YEAR, side);
  if (day !== undefined) return around(number, MONTHS, side);
  return around(number + (before ? 1 : 0), WEEK, side === 'ahead' ? side : 'told');
}

const around = (day: number, days: number, side: DatingClue['side']): DayWindow => ({
  from: side === 'told' ? day : day - days,
  to: side === 'ahead' ? day : day + days,
});

/** "two weeks ago" is a guess of its half; "last month" goes by the calendar and is up to two units off. */
const slackOf = ({ unit, exact }: NonNullable<DatingClue['shift']>): number =>
  exact ? Math.floor(UNIT_DAYS[unit] / 2) : UNIT_DAYS[unit] - 1;

const yearWindow = (year: number, told: number, side: DatingClue['side']): DayWindow | null => {
  const [first, last] = [
    { year, month: 1, day: 1 },
    { year, month: 12, day: 31 },
  ].map((it) => dayNumberOf(formatDay(it)));
  const from = side === 'told' ? Math.max(first!, told) : first!;
  const to = side === 'ahead' ? Math.min(last!, told) : last!;
  return from <= to ? { from, to } : null;
};
