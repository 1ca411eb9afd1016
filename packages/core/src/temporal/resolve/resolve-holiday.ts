import {
  addDays,
  compareDays,
  daysBetween,
  diwaliOf,
  easterOf,
  formatDay,
  hijriIn,
  lunarNewYearOf,
  nthWeekday,
  parseDay,
  timexOfUnit,
  twoDigits,
  weekdayOf,
} from '../../calendar/index.js';
import { HOLIDAYS, type HolidayDate } from '../../lexicon/index.js';
import { directionOf } from '../direction/direction.js';
import type { HolidayForm } from '../form.js';
import type { RecognisedExpression } from '../recognise.js';
import type { ResolveContext, Resolved } from './context.js';
import { dated, quoted } from './named-unit.js';
import { nearestInStory, storyTime } from './story.js';
import { onInPassage } from './year-of-passage.js';

/** Days since a named day for which a plan for it may still be told of. */
const LATE = 10;
/** Days to a named day that is meant where no verb says that it is over: "Easter is this coming Sunday". */
const SOON = 14;

/** The day of a named day in a year. */
function holidayIn(holiday: HolidayDate, year: number): string {
  switch (holiday.kind) {
    case 'fixed':
      return formatDay({ year, month: holiday.month, day: holiday.day });
    case 'weekday':
      return addDays(nthWeekday(year, holiday.month, holiday.weekday, holiday.nth), holiday.plus ?? 0);
    case 'easter':
      return addDays(easterOf(year), holiday.days);
    case 'lunar':
      return lunarNewYearOf(year);
    case 'diwali':
      return diwaliOf(year);
    case 'hijri':
      return hijriIn(year, holiday.month, holiday.day ?? 1);
  }
}

/** A named day: of the year told, else the last one by publication or, where the verb looks ahead, the next. */
export function resolveHoliday(
  form: HolidayForm,
  expression: RecognisedExpression,
  context: ResolveContext,
): Resolved | null {
  const resolved = resolveDay(form, expression, context);
  if (!resolved || form.weekend) return resolved && { ...resolved, value: weekendOf(resolved.value) };
  const holiday = HOLIDAYS[form.name]!;
  return holiday.kind === 'hijri' ? seen(resolved, holiday.day === undefined) : resolved;
}

/** A feast begins when the moon is seen, which may be a day later from place to place; a month of Islam has the value of ours that its middle lies in. */
const seen = (resolved: Resolved, month: boolean): Resolved => ({
  ...resolved,
  value: month ? addDays(resolved.value, HALF_MONTH).slice(0, 7) : resolved.value,
  span: { start: resolved.value, end: addDays(resolved.value, month ? 2 * HALF_MONTH : 1) },
});
const HALF_MONTH = 14;

/** The weekend that a day is in, or that is nearest to it: Saturday before a Monday, Saturday after a Thursday. */
const weekendOf = (day: string): string => timexOfUnit(addDays(day, weekdayOf(day) < 3 ? -3 : 0), 'weekend');

function resolveDay(form: HolidayForm, expression: RecognisedExpression, context: ResolveContext): Resolved | null {
  const holiday = HOLIDAYS[form.name]!;
  const words = quoted(expression);
  const { today, publication } = context;
  if (form.year !== undefined) {
    return { type: 'DATE', value: holidayIn(holiday, form.year), reason: `${words} says its own year.` };
  }
  const told = form.which ? null : inStory(holiday, form, expression, context);
  if (told) return told;
  if (!today) return holiday.kind === 'fixed' ? dated(anyYear(holiday), expression, 'has no year that is known') : null;
  const { year } = parseDay(today);
  if (form.yearShift !== undefined) {
    const value = holidayIn(holiday, year + form.yearShift);
    return { type: 'DATE', value, reason: `${words} is counted from ${publication}.` };
  }
  const days = [year - 1, year, year + 1].map((y) => holidayIn(holiday, y));
  const next = days.find((day) => compareDays(day, today) >= 0)!;
  const last = days.findLast((day) => compareDays(day, today) < (form.which === 'last' ? 0 : 1))!;
  const ahead = form.which === 'next' || (!form.which && isAhead(expression, context, last, next));
  const value = ahead ? next : last;
  return { type: 'DATE', value, reason: `${words} is the ${ahead ? 'next' : 'last'} one, seen from ${publication}.` };
}

/** "falls on Feb. 10", also behind another name of the day. */
const FALLS = /^(?:,\sor\s(?:the\s)?[A-Z][\w\s]{3,24})?,?\s(?:falls|comes)\s(?:on|early|late|in)\b/;

const anyYear = ({ month, day }: Extract<HolidayDate, { kind: 'fixed' }>): string =>
  `XXXX-${twoDigits(month)}-${twoDigits(day)}`;

/** "that Easter": of the year told last. Else, in a story of other years, the nearest to where it has come. */
function inStory(
  holiday: HolidayDate,
  { lean }: HolidayForm,
  expression: RecognisedExpression,
  context: ResolveContext,
): Resolved | null {
  const last = lean
    ? context.mentions.findLast(({ unit, flashback }) => unit !== 'span' && !flashback)
    : storyTime(context);
  if (!last)
    return lean || !directionOf(expression, context.reading).told ? null : inPassage(holiday, expression, context);
  const { year } = parseDay(last.span.start);
  if (lean) {
    const days = [year - 1, year, year + 1].map((y) => holidayIn(holiday, y));
    const { start, end } = last.span;
    const day = {
      that: days[1]!,
      following: days.find((d) => compareDays(d, end) > 0) ?? days[1]!,
      previous: days.findLast((d) => compareDays(d, start) < 0) ?? days[1]!,
    }[lean];
    return dated(day, expression, `is counted from ${quoted(last.expression)}`);
  }
  const { month, day } = parseDay(holidayIn(holiday, year));
  return nearestInStory((y) => holidayIn(holiday, y), { kind: 'calendar', month, day }, expression, context);
}

/** "It went unseen until November 2000, when a cheque bounced at Thanksgiving": of the year that the sentence or its passage is of. */
function inPassage(holiday: HolidayDate, expression: RecognisedExpression, context: ResolveContext): Resolved | null {
  return onInPassage((year) => holidayIn(holiday, year), expression, context);
}

/** Whether the next of two days of one name is meant, by the verb or, where that is open, as it is at hand. */
function isAhead(
  expression: RecognisedExpression,
  { reading, today }: ResolveContext,
  last: string,
  next: string,
): boolean {
  const { side, weak, told, cue } = directionOf(expression, reading);
  // "they had left by Christmas"
  if (expression.modifier === 'by') return !(told && /^had\b/i.test(cue ?? ''));
  if (FALLS.test(reading.text.slice(expression.end, expression.end + 60))) return true;
  // What was "planned for" a day that has just gone by is not a year ahead.
  if (side === 'future' && !weak) return last === next || daysBetween(last, today!) > LATE;
  return !told && daysBetween(today!, next) <= SOON;
}
