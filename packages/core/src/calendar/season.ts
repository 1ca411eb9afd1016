import type { DaySpan } from '../model/index.js';
import { monthSpan } from './day-span.js';

/** Seasons of the northern hemisphere: EDTF number, TIMEX3 letters and first month. Winter runs into the next year. */
export const SEASONS = [
  { edtf: 21, timex: 'SP', name: 'spring', month: 3 },
  { edtf: 22, timex: 'SU', name: 'summer', month: 6 },
  { edtf: 23, timex: 'FA', name: 'autumn', month: 9 },
  { edtf: 24, timex: 'WI', name: 'winter', month: 12 },
] as const;
/** One of {@link SEASONS}. */
export type Season = (typeof SEASONS)[number];

/** The three months of a season; winter 2020 is December 2020 to February 2021. */
export function seasonSpan(year: number, season: Season): DaySpan {
  const last = season.month + 2;
  return {
    start: monthSpan(year, season.month).start,
    end: last > 12 ? monthSpan(year + 1, last - 12).end : monthSpan(year, last).end,
  };
}
