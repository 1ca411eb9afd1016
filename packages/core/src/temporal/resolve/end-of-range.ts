import { compareDays, parseDay } from '../../calendar/index.js';
import type { CalendarForm } from '../form.js';
import type { RecognisedExpression } from '../recognise.js';
import type { ResolveContext, Resolved } from './context.js';
import { dated, quoted, valueIn } from './named-unit.js';

/** "from Nov. 30 to Dec. 2", "between December and March": the end is the first such day or month after the start. */
export function endOfRange(
  form: CalendarForm,
  expression: RecognisedExpression,
  { mentions, reading }: ResolveContext,
): Resolved | null {
  const { sentence, start } = expression;
  const last = mentions.at(-1);
  const unit = form.day === undefined ? 'month' : 'day';
  if (last?.unit !== unit || last.expression.sentence !== sentence) return null;
  const { form: first, start: begins, end: ends } = last.expression;
  if (first.kind !== 'calendar' || first.month === undefined) return null;
  const between = start - ends < 12 ? reading.text.slice(ends, start) : '';
  const opens = /\bbetween\s{1,4}(?:the\s{1,4})?$/i.test(reading.text.slice(Math.max(0, begins - 16), begins));
  if (!/^\s?(?:to|until|till|through|[-–—])\s?$/.test(between) && !(opens && /^\sand\s$/.test(between))) return null;
  const { year } = parseDay(last.span.start);
  const value = [year, year + 1]
    .flatMap((y) => valueIn(y, form) ?? [])
    .find((v) => compareDays(unit === 'day' ? v : `${v}-01`, last.span.start) >= 0);
  return dated(value ?? null, expression, `ends what begins with ${quoted(last.expression)}`);
}
