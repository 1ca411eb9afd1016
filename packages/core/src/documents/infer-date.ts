import { addDays, compareDays, dayWords, formatDay, isRealDay, spanWords, weekdayOf } from '../calendar/index.js';
import type { Day, DaySpan } from '../model/index.js';
import { directionOf, type RecognisedExpression } from '../temporal/index.js';
import type { TextReading } from '../text/index.js';
import { fullDayOf } from './stated-date.js';

/** The days on which a text may have been published, and what in it says so. */
export interface InferredDate extends DaySpan {
  reason: string;
}

/** News that calls a day by its weekday, or "this week", is at most so many days old. */
const WEEK = 6;

/**
 * Infers when a text was published from what it tells: it cannot be older than the last day that it speaks of as past,
 * and where it calls that day by its weekday it is at most a week younger. A day without a year gets the year in which
 * it falls on a weekday that the text names. Null where the text names no day: a guess is worse than none.
 */
export function inferDate(reading: TextReading, expressions: readonly RecognisedExpression[]): InferredDate | null {
  const past = expressions.filter((expression) => isPast(expression, reading));
  const weekdays = new Set(
    past.flatMap(({ form }) => (form.kind === 'calendar' && form.weekday && !form.month ? form.weekday : [])),
  );
  const lastYear = past.reduce(
    (year, { form }) => (form.kind === 'calendar' && form.year ? Math.max(year, form.year) : year),
    Number.NEGATIVE_INFINITY,
  );
  let last: { day: Day; expression: RecognisedExpression } | null = null;
  for (const expression of past) {
    const day = fullDayOf(expression) ?? dayInYear(expression, lastYear, weekdays);
    if (day && (!last || compareDays(day, last.day) > 0)) last = { day, expression };
  }
  if (!last) return null;
  const { day, expression } = last;
  const near = weekdays.has(weekdayOf(day)) || weekdays.size > 0 || expressions.some(isDeictic);
  if (!near) return null;
  const span = { start: day, end: addDays(day, WEEK) };
  const words = expression.text.replace(/\s+/g, ' ');
  const agreed = weekdays.has(weekdayOf(day)) ? ', which it also calls by its weekday' : '';
  return {
    ...span,
    reason: `The article doesn't say its date. The last day that it tells of is "${words}" (${dayWords(day)})${agreed}, so it was published about ${spanWords(span)}.`,
  };
}

function isPast(expression: RecognisedExpression, reading: TextReading): boolean {
  return expression.form.kind === 'calendar' && directionOf(expression, reading).side === 'past';
}

const isDeictic = ({ form }: RecognisedExpression): boolean =>
  form.kind === 'shift' && form.from === 'publication' && (form.unit === 'day' || form.unit === 'week');

/** A month and day in the first year, from the last one named, in which it falls on a weekday that the text names. */
function dayInYear({ form }: RecognisedExpression, lastYear: number, weekdays: ReadonlySet<number>): Day | null {
  if (form.kind !== 'calendar' || form.year !== undefined || !form.month || !form.day) return null;
  if (!Number.isFinite(lastYear)) return null;
  for (const year of [lastYear, lastYear + 1]) {
    const civil = { year, month: form.month, day: form.day };
    if (!isRealDay(civil)) continue;
    const day = formatDay(civil);
    if (weekdays.has(weekdayOf(day))) return day;
  }
  return null;
}
