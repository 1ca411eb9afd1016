import type { Day } from '../model/index.js';
import { addDays, daysInMonth, formatDay, weekdayOf } from './day-number.js';

/** Easter Sunday of the western churches, by the anonymous Gregorian computus (Meeus, Jones and Butcher). */
export function easterOf(year: number): Day {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  return formatDay({ year, month: Math.floor(f / 31), day: (f % 31) + 1 });
}

/** The nth weekday (ISO, Monday is 1) of a month; -1 is the last. */
export function nthWeekday(year: number, month: number, weekday: number, nth: number): Day {
  if (nth < 0) {
    const last = formatDay({ year, month, day: daysInMonth(year, month) });
    return addDays(last, -((weekdayOf(last) - weekday + 7) % 7) + (nth + 1) * 7);
  }
  const first = formatDay({ year, month, day: 1 });
  return addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + (nth - 1) * 7);
}
