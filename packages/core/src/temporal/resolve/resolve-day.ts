import { addMonths, compareDays, daysBetween, parseDay } from '../../calendar/index.js';
import { directionOf } from '../direction/direction.js';
import type { CalendarForm } from '../form.js';
import type { RecognisedExpression } from '../recognise.js';
import type { Mention, ResolveContext, Resolved } from './context.js';
import { dated, quoted, valueIn } from './named-unit.js';
import { storyTime } from './story.js';
import { storyLeft } from './story-left.js';

/** How many sentences back the month of a bare day may have been told. */
const REACH = 2;
/** Days to a time that is no longer that of the news. */
const STALE = 60;

/** "closed on the 15th": that day of the month last spoken of, or of the next where the words look ahead; else the nearest to publication that the verb allows. */
export function resolveDayOfMonth(
  form: CalendarForm,
  expression: RecognisedExpression,
  context: ResolveContext,
): Resolved | null {
  return (
    besideLast(form, expression, context) ??
    inStory(form, expression, context) ??
    nearPublication(form, expression, context)
  );
}

/** "The next day the fort fell. By the 12th": in a story of other years, of the month that it has come to, or the next. */
function inStory(form: CalendarForm, expression: RecognisedExpression, context: ResolveContext): Resolved | null {
  const last = storyTime(context);
  if (last?.unit !== 'day' && last?.unit !== 'month') return null;
  const value = [0, 1]
    .flatMap((months) => valueInMonth(addMonths(`${last.span.start.slice(0, -2)}01`, months), form) ?? [])
    .find((day) => compareDays(day, last.span.start) >= 0);
  return dated(value ?? null, expression, `goes on from ${quoted(last.expression)} in the story`);
}

const valueInMonth = (first: string, form: CalendarForm): string | null => {
  const { year, month } = parseDay(first);
  return valueIn(year, { ...form, month });
};

function nearPublication(
  form: CalendarForm,
  expression: RecognisedExpression,
  context: ResolveContext,
): Resolved | null {
  const { today, publication, reading } = context;
  if (!today) return dated(`XXXX-XX-${String(form.day).padStart(2, '0')}`, expression, 'has no month that is known');
  const { side, weak } = directionOf(expression, reading);
  const ahead = side === 'future' && !weak;
  const months = ahead ? [0, 1] : [0, -1, -2];
  const value = months
    .flatMap((count) => {
      const { year, month } = parseDay(addMonths(`${today.slice(0, -2)}01`, count));
      return valueIn(year, { ...form, month }) ?? [];
    })
    .find((day) => (ahead ? compareDays(day, today) >= 0 : compareDays(day, today) <= 0));
  const words = ahead ? 'the first such day from' : 'the last such day by';
  return dated(value ?? null, expression, `is ${words} ${publication}`);
}

function besideLast(form: CalendarForm, expression: RecognisedExpression, context: ResolveContext): Resolved | null {
  const { mentions, reading, today } = context;
  // "On 12 May they queued from four in the morning [...] until the 13th": an hour names no month, and hides none.
  const left = storyLeft(expression, context);
  const last = left ?? mentions.findLast(({ expression }) => expression.form.kind !== 'clock');
  if (!last || (last.unit !== 'day' && last.unit !== 'month')) return null;
  // "On 6 June 1944 they landed. [...] The next day they attacked. [...] On the 8th": no day of the news.
  const isHistory = today !== undefined && daysBetween(last.span.start, today) > STALE;
  const near = expression.sentence - last.expression.sentence <= REACH;
  if (!left && (!near || !(isHistory || namesMonth(last.expression)))) return null;
  // "from the 28th until the 3rd" runs into the next month; "was found on the 3rd" does not.
  const onwards = expression.modifier === 'by' || directionOf(expression, reading).side === 'future';
  const value = [0, 1]
    .flatMap((months) => {
      const { year, month } = parseDay(addMonths(`${last.span.start.slice(0, -2)}01`, months));
      return valueIn(year, { ...form, month }) ?? [];
    })
    .find((day) => !onwards || compareDays(day, last.span.start) >= 0);
  // "On 22 March he died. On 27 April ... On the 24th they buried him": what goes back takes up an earlier thread.
  const thread =
    value && last.unit === 'day' && compareDays(value, last.span.start) < 0 ? onFromEarlier(form, mentions) : undefined;
  if (thread) return dated(thread.day, expression, `goes on from ${quoted(thread.from.expression)}`);
  const { start, end } = last.expression;
  const resolved = dated(value ?? null, expression, `is of the month of ${quoted(last.expression)}`);
  return resolved && { ...resolved, anchor: { kind: 'expression', start, end } };
}

/** How many dates back a thread is looked for, and how many days on from it. */
const RECENT = 6;
const WEEK = 7;

/** The day of such a number that follows closest on one of the days told lately. */
function onFromEarlier(form: CalendarForm, mentions: readonly Mention[]): { day: string; from: Mention } | undefined {
  return mentions
    .slice(-RECENT - 1, -1)
    .filter(({ unit, expression }) => unit === 'day' && namesMonth(expression))
    .flatMap((from) => {
      const day = valueIn(parseDay(from.span.start).year, { ...form, month: parseDay(from.span.start).month });
      return day && compareDays(day, from.span.start) > 0 && daysBetween(from.span.start, day) <= WEEK
        ? { day, from }
        : [];
    })
    .sort((a, b) => daysBetween(a.from.span.start, a.day) - daysBetween(b.from.span.start, b.day))[0];
}

const namesMonth = ({ form }: RecognisedExpression): boolean =>
  form.kind === 'calendar' && (form.month !== undefined || form.day !== undefined);
