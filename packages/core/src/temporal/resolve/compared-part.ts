import type { DaySpan } from '../../model/index.js';
import type { RecognisedExpression } from '../recognise.js';
import type { ResolveContext } from './context.js';

/**
 * The days that a comparative leaves of a longer time: of "earlier this month" those so far, of "later this month" those to come, of
 * "later that year" those after the time within it that was told last. Nothing for "early" and "late", which have no such other time.
 */
export function comparedPart(
  { text }: RecognisedExpression,
  whole: DaySpan,
  { today, mentions }: ResolveContext,
): DaySpan | undefined {
  const side = /^(?:earlier|later)\b/i.exec(text)?.[0].toLowerCase();
  if (!side || whole.start === whole.end) return undefined;
  const isCurrent = today !== undefined && isWithin({ start: today, end: today }, whole) && !/\bthat\b/i.test(text);
  const told = mentions.at(-1)?.span;
  const other = isCurrent ? { start: today, end: today } : told && isWithin(told, whole) ? told : whole;
  if (side === 'earlier') return { start: whole.start, end: other === whole ? whole.end : other.start };
  return { start: other === whole ? whole.start : other.end, end: whole.end };
}

const isWithin = (a: DaySpan, b: DaySpan): boolean =>
  b.start <= a.start && a.end <= b.end && (b.start < a.start || a.end < b.end);
