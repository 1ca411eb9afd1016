import { addDays, compareDays, weekdayAfter, weekdayBefore, weekdayOf } from '../../calendar/index.js';
import type { RecognisedExpression } from '../recognise.js';
import type { Mention, ResolveContext, Resolved } from './context.js';
import { dated, quoted } from './named-unit.js';

/** "tomorrow (Tuesday)", "on May 13, the Saturday before", "on May 13, also a Saturday": the same day by its name. */
export function restatedDay(
  weekday: number,
  expression: RecognisedExpression,
  { mentions, reading }: ResolveContext,
): Resolved | null {
  const last = mentions.at(-1);
  const elsewhere = last && dayElsewhere(weekday, expression, last, reading.text);
  if (elsewhere) return elsewhere;
  if (last?.unit !== 'day' || weekdayOf(last.span.start) !== weekday) return null;
  const { end } = last.expression;
  if (expression.start - end >= 16) return null;
  if (
    !/^(?:\s?\(|,\s{1,2}(?:(?:also|again|another)\s)?(?:(?:the|an?)\s)?)$/.test(
      reading.text.slice(end, expression.start),
    )
  )
    return null;
  const { start } = last.expression;
  return {
    ...dated(last.span.start, expression, `is ${quoted(last.expression)} by its name`),
    anchor: { kind: 'expression', start, end },
  };
}

/** "at 9 p.m. Thursday (0100 GMT Friday)": the same time for other readers is on that day or one beside it. */
function dayElsewhere(
  weekday: number,
  expression: RecognisedExpression,
  last: Mention,
  text: string,
): Resolved | undefined {
  if (expression.clock === undefined || last.expression.clock === undefined || last.unit !== 'day') return undefined;
  if (!/^\s?\($/.test(text.slice(last.expression.end, expression.start))) return undefined;
  const day = [-1, 0, 1].map((days) => addDays(last.span.start, days)).find((one) => weekdayOf(one) === weekday);
  return day ? dated(day, expression, `tells ${quoted(last.expression)} for other readers`) : undefined;
}

/** "on Thursday and Friday", where Thursday is to come, and "from Thursday until Friday": the days of a list or range follow each other. */
export function listedDay(
  weekday: number,
  expression: RecognisedExpression,
  { mentions, reading, today }: ResolveContext,
): Resolved | null {
  const last = mentions.at(-1);
  if (last?.unit !== 'day' || last.expression.sentence !== expression.sentence) return null;
  const { end, form } = last.expression;
  // "tonight and Saturday", "tomorrow and Monday"
  const onwards = /^(?:tonight|tomorrow)\b/i.test(last.expression.text);
  if (!onwards && (form.kind !== 'calendar' || form.weekday === undefined)) return null;
  // "between 2pm and 4pm on Friday"
  if (form === expression.form) return dated(last.span.start, expression, `is the day of ${quoted(last.expression)}`);
  const between = expression.start - end < 12 && reading.text.slice(end, expression.start);
  if (!between) return null;
  const isRange = /^\s(?:to|through|until|till)\s$/.test(between);
  const isList = /^(?:,|,?\s(?:and|or)|\s?[-–—])\s?$/.test(between);
  const isToday = weekdayOf(today!) === weekday;
  if (!isRange && (!isList || isToday || (!onwards && compareDays(last.span.start, today!) <= 0))) return null;
  const ahead = (weekday - weekdayOf(last.span.start) + 7) % 7 || 7;
  return dated(addDays(last.span.start, ahead), expression, `follows on ${quoted(last.expression)}`);
}

/** "the following Monday": the first one after the day last spoken of, or the last one before it. */
export function resolveBeside(
  weekday: number,
  before: boolean,
  expression: RecognisedExpression,
  { mentions, today }: ResolveContext,
): Resolved {
  const last = mentions.findLast(({ unit }) => unit === 'day' || unit === 'weekend');
  const from = last ? (before ? last.span.start : last.span.end) : today!;
  const words = last ? quoted(last.expression) : 'publication';
  const day = before ? weekdayBefore(from, weekday) : weekdayAfter(from, weekday);
  return dated(day, expression, `is counted from ${words}`);
}
