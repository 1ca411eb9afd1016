import { addMonths, compareDays, parseDay } from '../../calendar/index.js';
import type { CalendarForm } from '../form.js';
import type { RecognisedExpression } from '../recognise.js';
import type { ResolveContext, Resolved } from './context.js';
import { dated, quoted, valueIn } from './named-unit.js';

/** How many sentences back the month of a bare day may have been told; "a birdie on the 15th" has none. */
const REACH = 2;

/** "closed on the 15th": the first such day from the day or month last spoken of; null where none was. */
export function resolveDayOfMonth(
  form: CalendarForm,
  expression: RecognisedExpression,
  { mentions }: ResolveContext,
): Resolved | null {
  const last = mentions.at(-1);
  if (!last || (last.unit !== 'day' && last.unit !== 'month')) return null;
  if (expression.sentence - last.expression.sentence > REACH || !namesMonth(last.expression)) return null;
  const value = [0, 1]
    .flatMap((months) => {
      const { year, month } = parseDay(addMonths(`${last.span.start.slice(0, -2)}01`, months));
      return valueIn(year, { ...form, month }) ?? [];
    })
    .find((day) => compareDays(day, last.span.start) >= 0);
  const { start, end } = last.expression;
  const resolved = dated(value ?? null, expression, `is of the month of ${quoted(last.expression)}`);
  return resolved && { ...resolved, anchor: { kind: 'expression', start, end } };
}

const namesMonth = ({ form }: RecognisedExpression): boolean =>
  form.kind === 'calendar' && (form.month !== undefined || form.day !== undefined);
