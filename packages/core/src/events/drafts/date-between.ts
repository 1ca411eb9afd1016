import { compareDays, dateOfEdtf, dateOfExpression } from '../../calendar/index.js';
import type { FuzzyDate, TemporalExpression } from '../../model/index.js';

/** What two dates make together, and why. */
export interface DateBetween {
  date: FuzzyDate;
  reason: string;
}

const OPENING = /\bbetween\s+(?:the\s+)?$/i;
const LINK = /^\s*and\s+(?:the\s+)?$/i;

/**
 * "between May and June 2019": what is told with both dates is known to the span that they make, and to neither of them. Undefined
 * for any other expression: "from May to June" may as well tell what was put off from one to the other.
 */
export function dateBetween(
  text: string,
  expressions: readonly TemporalExpression[],
  at: number,
): DateBetween | undefined {
  const [first, last] = [expressions[at], expressions[at + 1]];
  if (!first || !last || first.type !== 'DATE' || last.type !== 'DATE') return undefined;
  if (last.start - first.end > 12 || !LINK.test(text.slice(first.end, last.start))) return undefined;
  if (!OPENING.test(text.slice(Math.max(0, first.start - 14), first.start))) return undefined;
  const [from, to] = [dateOfExpression(first), dateOfExpression(last)];
  if (!from || !to || compareDays(from.start, to.start) >= 0 || compareDays(from.end, to.end) >= 0) return undefined;
  const date = dateOfEdtf(`${from.edtf}/${to.edtf}`);
  return date ? { date, reason: `It lies between "${first.text}" and "${last.text}".` } : undefined;
}

/** Whether an expression is the second of two that stand together in {@link dateBetween}. */
export const endsSpan = (text: string, expressions: readonly TemporalExpression[], at: number): boolean =>
  at > 0 && dateBetween(text, expressions, at - 1) !== undefined;
