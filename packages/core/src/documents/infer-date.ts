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
import type { DatingClue, Day, DaySpan } from '../model/index.js';
import { type RecognisedExpression, tellsStory } from '../temporal/index.js';
import type { TextReading } from '../text/index.js';
import { findAnniversary } from './find-anniversary.js';
import { sideOf, type ToldDay, toldInFull } from './told-in-full.js';

/** The days on which a text may have been published, and what in it says so. */
export interface InferredDate extends DaySpan {
  reason: string;
}

/** News that calls a day by its weekday, or "this week", is at most so many days old. */
const WEEK = 6;
/** A day without a year goes with the last full date where it lies so near to it, or where the text begins with it. */
const NEAR = 60;
const LEAD = 3;

/**
 * Infers when a text was published from what it tells: from the anniversary that it marks, else from the last day that
 * it speaks of as past, which it cannot be older than; where it calls days by their weekday it is at most a week younger.
 * A day without a year gets the year in which it falls on a weekday that the text names. Null where the last day told is
 * older than the last year told, or there is none, and for a history of other years: a guess is worse than none.
 */
export function inferDate(reading: TextReading, expressions: readonly RecognisedExpression[]): InferredDate | null {
  const past = expressions.filter((expression) => placeOf(expression, reading) !== 'ahead');
  const full = toldInFull(past, reading);
  const anniversary = findAnniversary(reading.text, full.slice(0, 50));
  if (anniversary) {
    const { start, end, words } = anniversary;
    return {
      start,
      end,
      reason: `The article doesn't say its date; "${words}" puts it at ${spanWords({ start, end })}.`,
    };
  }
  if (tellsStory(expressions, undefined) && !expressions.some(leansOnPublication)) return null;
  return inferFromLast(past, full, lastYearTold(expressions, reading));
}

function inferFromLast(
  past: readonly RecognisedExpression[],
  full: readonly ToldDay[],
  lastYear: number,
): InferredDate | null {
  const weekdays = new Map<number, RecognisedExpression>();
  for (const expression of past) {
    const { form } = expression;
    if (form.kind === 'calendar' && form.weekday && !form.month) weekdays.set(form.weekday, expression);
  }
  const named = full.reduce<ToldDay | null>(laterOf, null);
  const last = past
    .flatMap((expression): ToldDay[] => {
      const day = dayWithoutYear(expression, named?.day, lastYear, weekdays);
      return day ? [{ day, expression }] : [];
    })
    .reduce<ToldDay | null>(laterOf, named);
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

const laterOf = (a: ToldDay | null, b: ToldDay): ToldDay => (a && compareDays(a.day, b.day) >= 0 ? a : b);

/** Which side of publication a calendar date is on; lengths and "yesterday" tell of none. */
const placeOf = (expression: RecognisedExpression, reading: TextReading): DatingClue['side'] =>
  expression.form.kind === 'calendar' ? sideOf(expression, reading) : 'open';

/** The last year that a verb of the past tells of; the years of plans and of open verbs say nothing. */
function lastYearTold(expressions: readonly RecognisedExpression[], reading: TextReading): number {
  let last = Number.NEGATIVE_INFINITY;
  for (const expression of expressions) {
    const { form, modifier } = expression;
    if (form.kind !== 'calendar' || !form.year || form.year <= last || modifier === 'by') continue;
    if (placeOf(expression, reading) === 'told') last = form.year;
  }
  return last;
}

/** "last week", "this year", but not "today", which a history calls its readers' time. */
const leansOnPublication = ({ form, text }: RecognisedExpression): boolean =>
  form.kind === 'shift' && form.from === 'publication' && !/^today$/i.test(text);

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
