import { edtfOfSpan, spanOfTimex, unitOfTimex } from '../calendar/index.js';
import type { PublicationDate, TemporalExpression } from '../model/index.js';
import type { TextReading } from '../text/index.js';
import type { RecognisedExpression } from './recognise.js';
import type { ResolveContext } from './resolve/context.js';
import { resolveForm } from './resolve/resolve-form.js';

/** Gives recognised expressions their values, in the order of the text, read against the document's date where there is one. */
export function resolveExpressions(
  recognised: RecognisedExpression[],
  reading: TextReading,
  published: PublicationDate | undefined,
): TemporalExpression[] {
  const context: ResolveContext = { reading, today: published?.end, published, mentions: [] };
  return recognised.flatMap((expression) => resolveExpression(expression, context) ?? []);
}

function resolveExpression(expression: RecognisedExpression, context: ResolveContext): TemporalExpression | null {
  const resolved = resolveForm(expression.form, expression, context);
  if (!resolved) return null;
  const { start, end, text, clock, mod, modifier } = expression;
  const value = clock ? `${resolved.value}${clock}` : resolved.value;
  const type = clock ? 'TIME' : resolved.type;
  const span = resolved.span ?? spanOfTimex(value) ?? undefined;
  const unit = unitOfTimex(value);
  if (span && unit && type !== 'DURATION') context.mentions.push({ expression, value, unit, span });
  else if (/^P\d+M$/.test(value) && context.published) {
    context.mentions.push({ expression, value, unit: 'span', span: context.published });
  }
  const { anchor, reason } = resolved;
  return { start, end, text, type, value, mod, edtf: span && edtfOfSpan(span), span, modifier, anchor, reason };
}
