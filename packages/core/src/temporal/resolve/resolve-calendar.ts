import {
  addDays,
  compareDays,
  daysBetween,
  formatDay,
  formatYear,
  isRealDay,
  parseDay,
  timexOfUnit,
  weekdayOf,
} from '../../calendar/index.js';
import type { CalendarForm } from '../form.js';
import type { RecognisedExpression } from '../recognise.js';
import type { ResolveContext, Resolved } from './context.js';
import { type Direction, directionOf } from './direction.js';

const two = (number: number): string => String(number).padStart(2, '0');
const quoted = (expression: RecognisedExpression): string => `"${expression.text.replace(/\s+/g, ' ')}"`;
const because = ({ side, cue }: Direction): string => (cue ? `, as "${cue}" is ${side}` : '');

/** A calendar date with missing parts taken from publication, the words' direction and the nearest like-named time. */
export function resolveCalendar(
  form: CalendarForm,
  expression: RecognisedExpression,
  context: ResolveContext,
): Resolved | null {
  if (form.weekday !== undefined && form.month === undefined) return resolveWeekday(form, expression, context);
  const year =
    form.year ??
    (form.yearShift !== undefined && context.today ? parseDay(context.today).year + form.yearShift : undefined);
  if (year !== undefined) {
    const value = valueIn(year, form);
    if (!value) return null;
    return date(value, `${quoted(expression)} says its own date.`);
  }
  if (!context.today) {
    const value = valueIn(0, form)?.replace(/^0000/, 'XXXX');
    return value ? date(value, `${quoted(expression)} has no year, and the article's date is not known.`) : null;
  }
  if (form.day !== undefined && !form.which) return resolveMonthDay(form, expression, context);
  return resolveNamed(form, expression, context);
}

const date = (value: string, reason: string): Resolved => ({ type: 'DATE', value, reason });

/** The form's value in a year, or null for a day that the calendar lacks. */
function valueIn(year: number, form: CalendarForm): string | null {
  const y = formatYear(year);
  if (form.season) return `${y}-${form.season}`;
  if (form.quarter) return `${y}-Q${form.quarter}`;
  if (form.half) return `${y}-H${form.half}`;
  if (form.month === undefined) return y;
  if (form.day === undefined) return `${y}-${two(form.month)}`;
  const civil = { year, month: form.month, day: form.day };
  return isRealDay(year === 0 ? { ...civil, year: 2000 } : civil) ? formatDay(civil) : null;
}

/** Days from publication within which a month and day are of its own time, whatever year was spoken of. */
const NEAR = 45;
/** Days after publication that a verb of the past still lets a month and day lie: "set the payment for Dec. 15". */
const FAR = 120;

/** A month and day: in the year that brings it nearest to publication. */
function resolveMonthDay(
  form: CalendarForm,
  expression: RecognisedExpression,
  context: ResolveContext,
): Resolved | null {
  const today = context.today!;
  const { year } = parseDay(today);
  const candidates = [year - 1, year, year + 1].flatMap((y) => valueIn(y, form) ?? []);
  const distance = (day: string): number => Math.abs(daysBetween(today, day));
  const ended = isEnded(expression, context);
  const ahead = ended ? 0 : directionOf(expression, context.reading).side === 'past' ? FAR : 366;
  const possible = candidates.filter((day) => daysBetween(today, day) <= ahead);
  const [nearest] = possible.sort((a, b) => distance(a) - distance(b));
  if (!nearest) return null;
  const told = distance(nearest) > NEAR ? yearTold(form, expression, context) : null;
  if (told) return told;
  return date(nearest, `${quoted(expression)} is the one nearest to ${context.publication}.`);
}

/** "the year ended March 31": a day that is over. */
const isEnded = ({ start }: RecognisedExpression, { reading }: ResolveContext): boolean =>
  /\bended\s+(?:on\s+|last\s+)?$/i.test(reading.text.slice(Math.max(0, start - 16), start));

/** In a passage about another year a month and day without one go on in that year: "On 3 March 2018 ... by 9 June". */
function yearTold(form: CalendarForm, expression: RecognisedExpression, context: ResolveContext): Resolved | null {
  const last = context.mentions.findLast(({ unit }) => unit === 'day' || unit === 'month');
  if (!last) return null;
  const { sentences } = context.reading;
  const apart = sentences[expression.sentence]!.paragraph - sentences[last.expression.sentence]!.paragraph;
  const { year } = parseDay(last.span.start);
  const value = apart <= 2 && year < parseDay(context.today!).year ? valueIn(year, form) : null;
  if (!value || compareDays(value, last.span.start) < 0) return null;
  return date(
    value,
    `${quoted(expression)} is of the year of "${last.expression.text.replace(/\s+/g, ' ')}" before it.`,
  );
}

/** A month, season, quarter or half without its year. */
function resolveNamed(form: CalendarForm, expression: RecognisedExpression, context: ResolveContext): Resolved | null {
  const today = context.today!;
  const { year, month } = parseDay(today);
  const first = firstMonth(form);
  const begun = first <= month ? year : year - 1;
  if (form.which === 'this') {
    const value = valueIn(year, form);
    return value ? date(value, `${quoted(expression)} is of the year of publication (${year}).`) : null;
  }
  if (form.which === 'last') {
    const length = form.month ? 1 : form.quarter || form.season ? 3 : 6;
    const over = first + length - 1 < month ? year : year - 1;
    const value = valueIn(over, form);
    return value ? date(value, `${quoted(expression)} is the last one that was over by ${context.publication}.`) : null;
  }
  if (form.which === 'next') {
    const value = valueIn(first > month ? year : year + 1, form);
    return value ? date(value, `${quoted(expression)} is the first one to begin after ${context.publication}.`) : null;
  }
  const direction = directionOf(expression, context.reading);
  const since = monthsSince(first, month);
  // A time of this name that is under way or only just over is meant, rather than one that is most of a year ahead.
  const future = direction.side === 'future' && since >= lengthOf(form) + (form.month ? 2 : 3);
  const value = valueIn(future ? begun + 1 : begun, form);
  const where = future ? 'the next one after' : 'the last one begun by';
  return value ? date(value, `${quoted(expression)} is ${where} ${context.publication}${because(direction)}.`) : null;
}

const monthsSince = (first: number, month: number): number => (month - first + 12) % 12;
const lengthOf = (form: CalendarForm): number => (form.month ? 1 : form.half ? 6 : 3);

function firstMonth(form: CalendarForm): number {
  if (form.month) return form.month;
  if (form.quarter) return form.quarter * 3 - 2;
  if (form.half) return form.half * 6 - 5;
  return { SP: 3, SU: 6, FA: 9, WI: 12 }[form.season ?? 'SP'];
}

function resolveWeekday(form: CalendarForm, expression: RecognisedExpression, context: ResolveContext): Resolved {
  const { today } = context;
  const weekday = form.weekday!;
  if (!today) {
    return date(`XXXX-WXX-${weekday}`, `${quoted(expression)} leans on the article's date, which is not known.`);
  }
  const back = (weekdayOf(today) - weekday + 7) % 7;
  if (expression.rule === 'unit/weekend') {
    const saturday = addDays(today, weekdayOf(today) === 7 ? -1 : -back);
    return date(timexOfUnit(saturday, 'weekend'), `${quoted(expression)} is the last one by ${context.publication}.`);
  }
  if (form.which) {
    const days = { last: -(back || 7), this: weekday - weekdayOf(today), next: 7 - back }[form.which];
    const words = { last: 'the one before', this: 'that of the week of', next: 'the one after' }[form.which];
    return date(addDays(today, days), `${quoted(expression)} is ${words} ${context.publication}.`);
  }
  const direction = directionOf(expression, context.reading);
  const future = direction.side === 'future' && !direction.weak && back !== 0;
  const value = addDays(today, future ? 7 - back : -back);
  const where = back === 0 ? 'the day of' : future ? `the ${name(weekday)} after` : `the ${name(weekday)} before`;
  return date(value, `${quoted(expression)} is ${where} ${context.publication}${because(direction)}.`);
}

const name = (weekday: number): string =>
  ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'][weekday - 1]!;
