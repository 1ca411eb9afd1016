import type { RecognisedExpression } from '../recognise.js';
import type { ResolveContext, Resolved } from './context.js';
import { quoted } from './named-unit.js';

/** "on Aug. 28, the day before the storm came ashore": the day that stands right before it is told again. */
export function restatedDay(
  { start, text }: RecognisedExpression,
  { mentions, reading }: ResolveContext,
): Resolved | undefined {
  const last = mentions.at(-1);
  if (last?.unit !== 'day' || !/^the\s{1,4}day$/i.test(text)) return undefined;
  const { end, form } = last.expression;
  // "eight days after Oct. 12, the day before the crash": the 12th, not the 20th.
  if (form.kind === 'offset') return undefined;
  if (start - end > 4 || !/^,\s{1,2}$/.test(reading.text.slice(end, start))) return undefined;
  const day = last.value.slice(0, 10);
  const anchor = { kind: 'expression' as const, start: last.expression.start, end };
  return { type: 'DATE', value: day, reason: `"${text}" is ${quoted(last.expression)}, told again.`, anchor };
}
