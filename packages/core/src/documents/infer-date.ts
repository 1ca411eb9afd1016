import {
  addDays,
  compareDays,
  daysBetween,
  dayWords,
  formatDay,
  isRealDay,
  parseDay,
  spanWords,
  weekdayOf,
} from '../calendar/index.js';
import type { Day, DaySpan } from '../model/index.js';
import { directionOf, type RecognisedExpression } from '../temporal/index.js';
import type { TextReading } from '../text/index.js';
import { findAnniversary } from './find-anniversary.js';
import { fullDayOf } from './stated-date.js';

/** The days on which a text may have been published, and what in it says so. */
export interface InferredDate extends DaySpan {
  reason: string;
}

/** News that calls a day by its weekday, or "this week", is at most so many days old. */
const WEEK = 6;
/** A day without a year goes with the last full date where it lies so near to it, or where the text begins with it. */
const NEAR = 60;
const LEAD = 3;

interface Told {
  day: Day;
  expression: RecognisedExpression;
}

/**
 * Infers when a text was published from what it tells: from the anniversary that it marks, else from the last day that
 * it speaks of as past, which it cannot be older than; where it calls days by their weekday it is at most a week younger.
 * A day without a year gets the year in which it falls on a weekday that the text names. Null where the last day told is
 * older than the last year told, or there is none: a guess is worse than none.
 */
export function inferDate(reading: TextReading, expressions: readonly RecognisedExpression[]): InferredDate | null {
  const past = expressions.filter((expression) => sideOf(expression, reading) !== 'future');
  const full = past.flatMap((expression): Told[] => {
    const day = fullDayOf(expression);
    return day ? [{ day, expression }] : [];
  });
  const anniversary = findAnniversary(
    reading.text,
    full.slice(0, 50).map(({ day, expression }) => ({ day, at: expression.start })),
  );
  if (anniversary) {
    const { start, end, words } = anniversary;
    return {
      start,
      end,
      reason: `The article doesn't say its date; "${words}" puts it at ${spanWords({ start, end })}.`,
    };
  }
  return inferFromLast(past, full, lastYearTold(expressions, reading));
}

function inferFromLast(
  past: readonly RecognisedExpression[],
  full: readonly Told[],
  lastYear: number,
): InferredDate | null {
  const weekdays = new Map<number, RecognisedExpression>();
  for (const expression of past) {
    const { form } = expression;
    if (form.kind === 'calendar' && form.weekday && !form.month) weekdays.set(form.weekday, expression);
  }
  const named = full.reduce<Told | null>(laterOf, null);
  const last = past
    .flatMap((expression): Told[] => {
      const day = dayWithoutYear(expression, named?.day, lastYear, weekdays);
      return day ? [{ day, expression }] : [];
    })
    .reduce<Told | null>(laterOf, named);
  if (!last || parseDay(last.day).year < lastYear || (weekdays.size === 0 && !past.some(isDeictic))) return null;
  const agreed = weekdays.get(weekdayOf(last.day));
  const before = agreed?.form.kind === 'calendar' && agreed.form.which === 'last';
  const start = before ? addDays(last.day, 1) : last.day;
  const span = { start, end: addDays(last.day, WEEK) };
  const words = last.expression.text.replace(/\s+/g, ' ');
  const also = agreed ? ', which it also calls by its weekday' : '';
  return {
    ...span,
    reason: `The article doesn't say its date. The last day that it tells of is "${words}" (${dayWords(last.day)})${also}, so it was published about ${spanWords(span)}.`,
  };
}

const laterOf = (a: Told | null, b: Told): Told => (a && compareDays(a.day, b.day) >= 0 ? a : b);

function sideOf(expression: RecognisedExpression, reading: TextReading): 'past' | 'future' | 'open' {
  if (expression.form.kind !== 'calendar') return 'open';
  const { side, weak, told } = directionOf(expression, reading);
  return side === 'future' && !weak ? 'future' : told ? 'past' : 'open';
}

/** The last year that a verb of the past tells of; the years of plans and of open verbs say nothing. */
function lastYearTold(expressions: readonly RecognisedExpression[], reading: TextReading): number {
  let last = Number.NEGATIVE_INFINITY;
  for (const expression of expressions) {
    const { form, modifier } = expression;
    if (form.kind !== 'calendar' || !form.year || form.year <= last || modifier === 'by') continue;
    if (sideOf(expression, reading) === 'past') last = form.year;
  }
  return last;
}

const isDeictic = ({ form }: RecognisedExpression): boolean =>
  form.kind === 'shift' && form.from === 'publication' && (form.unit === 'day' || form.unit === 'week');

/** How many years after the last full date a day that is told with its weekday is looked for: in each year that falls on another. */
const YEARS = 5;

/**
 * A month and day without a year: near the last full date, in the first year in which a weekday of the text agrees. "Monday, November
 * 14" names its own, however far it lies from the last full date.
 */
function dayWithoutYear(
  { form, sentence }: RecognisedExpression,
  named: Day | undefined,
  lastYear: number,
  weekdays: ReadonlyMap<number, unknown>,
): Day | null {
  if (form.kind !== 'calendar' || form.year !== undefined || !form.month || !form.day) return null;
  const first = named ? parseDay(named).year : lastYear;
  if (!Number.isFinite(first)) return null;
  for (let year = first; year < first + (form.weekday ? YEARS : 2); year++) {
    const civil = { year, month: form.month, day: form.day };
    if (!isRealDay(civil)) continue;
    const day = formatDay(civil);
    if (form.weekday) {
      if (form.weekday !== weekdayOf(day) || (named && compareDays(day, named) < 0)) continue;
      return day;
    }
    const near = sentence < LEAD || named === undefined || Math.abs(daysBetween(named, day)) <= NEAR;
    if (near && weekdays.has(weekdayOf(day))) return day;
  }
  return null;
}
