import type { RecognisedExpression } from '../recognise.js';
import type { ResolveContext, Resolved } from './context.js';
import { dated, quoted } from './named-unit.js';

/** How many sentences back the quarter was told by its number. */
const REACH = 3;

/** "In its fiscal first quarter ... for the quarter ended Sept. 29": the company's own quarter, which was told by its number. */
export function ownQuarter(
  expression: RecognisedExpression,
  { mentions, today, reading }: ResolveContext,
): Resolved | null {
  const last = mentions.findLast(({ unit }) => unit === 'quarter');
  const form = last?.expression.form;
  if (!last || form?.kind !== 'calendar' || form.yearShift !== undefined || !today) return null;
  const { start, end } = last.expression;
  if (!/\b(?:fiscal|financial)\b/i.test(reading.text.slice(Math.max(0, start - 12), end))) return null;
  if (expression.sentence - last.expression.sentence > REACH || last.span.start > today) return null;
  return dated(last.value, expression, `is ${quoted(last.expression)}, told by its last day`);
}
