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
} from '../../calendar/index.js';
import type { DatingClue, Day, DaySpan } from '../../model/index.js';
import { type RecognisedExpression, tellsStory } from '../../temporal/index.js';
import type { TextReading } from '../../text/index.js';
import { findAnniversary } from './find-anniversary.js';
import { sideOf, type ToldDay, toldInFull } from './told-in-full.js';

/** The days on which a text may have been published, and what in it says so. */
export interface InferredDate extends DaySpan {
  reason: string;
}

/** News that calls a day by its weekday, or "this week", is at most so many days old. */
const WEEK = 6;
/** The sentences in which news tells what is new. */
const HEAD = 4;
/** So many days told within so many days are what a text is about. */
const SEVERAL = 3;
const MONTH = 30;

/**
 * Infers when a text was published from what it tells: from the anniversary that it marks, else from the last day that
 * it speaks of as past, which it cannot be older than; where it calls days by their weekday it is at most a week younger.
 * That day must be told at the head of the text, with its weekday, or among others of its month: a full date further down is
 * most often one of the background, years back. Null where the last day told is older than the last year told, or there is none, and for a
 * history of other years: a guess is worse than none.
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
  const named = full.length > 0 ? full.reduce(laterOf) : null;
  if (!named) return null;
  const last = past
    .flatMap((expression): ToldDay[] => {
      const day = dayByWeekday(expression, named.day);
      return day ? [{ day, expression }] : [];
    })
    .reduce(laterOf, named);
  if (!isNews(last, full)) return null;
  if (parseDay(last.day).year < lastYear || (weekdays.size === 0 && !past.some(isDeictic))) return null;
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

const WEEKDAY = /\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:day|sday|nesday|rsday|urday|s|rs?)?\b/i;

/** Whether a day is one that the text was written about, rather than one of its background. */
function isNews({ day, expression: { sentence, text, clock } }: ToldDay, full: readonly ToldDay[]): boolean {
  if (sentence < HEAD || WEEKDAY.test(text)) return true;
  // Readers' comments below an article are stamped with their minute.
  return !clock && full.filter((other) => Math.abs(daysBetween(other.day, day)) <= MONTH).length >= SEVERAL;
}

const laterOf = (a: ToldDay, b: ToldDay): ToldDay => (compareDays(a.day, b.day) >= 0 ? a : b);

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

/** "Monday, November 14" is of the year of the last full date or of the next, where it is a Monday there. */
function dayByWeekday({ form }: RecognisedExpression, named: Day): Day | null {
  if (form.kind !== 'calendar' || form.year !== undefined || !form.month || !form.day || !form.weekday) return null;
  const { year } = parseDay(named);
  for (const civil of [0, 1].map((later) => ({ year: year + later, month: form.month!, day: form.day! }))) {
    const day = isRealDay(civil) ? formatDay(civil) : named;
    if (form.weekday === weekdayOf(day) && compareDays(day, named) > 0) return day;
  }
  return null;
}
