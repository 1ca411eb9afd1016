import type { CalendarForm } from '../form.js';
import { dayOfMonth, isoWeekdayOf, monthOf, numberOf, ordinalOf, yearOfFigures, yearOfWords } from '../read-words.js';
import type { Groups, RuleReading } from '../rule.js';
import { leanOf, stepOf, whichOf } from './which.js';

/** The calendar date that named groups spell out, or null where its month is no month ("may" in small letters). */
export function readMonth({
  weekday,
  month,
  day,
  year,
  which,
  lastyear,
  thatyear,
  lean,
  ago,
}: Groups): RuleReading | null {
  const number = monthOf(month!);
  if (!number) return null;
  const form: CalendarForm = { kind: 'calendar', month: number };
  if (day) form.day = /^\d/.test(day) ? dayOfMonth(day) : ordinalOf(day);
  if (day && !(form.day! > 0)) return null;
  if (year) form.year = /\d/.test(year) ? yearOfFigures(year) : yearOfWords(year);
  if (weekday && !year) form.weekday = isoWeekdayOf(weekday);
  if (lastyear) form.yearShift = stepOf(lastyear);
  // "in March two years ago"
  if (ago) form.yearShift = -numberOf(ago)!;
  if (which) form.which = whichOf(which);
  if (thatyear) {
    form.lean = 'year';
    if (!/that|same/i.test(thatyear)) form.yearShift = stepOf(thatyear);
  }
  if (lean) form.lean = leanOf(lean);
  return { form };
}
