import { compareDays, daysBetween } from '../../calendar/index.js';
import { directionOf } from '../direction/direction.js';
import type { RecognisedExpression } from '../recognise.js';
import type { Mention, ResolveContext } from './context.js';
import { isSaying } from './story-left.js';

/** Days back that are still of the same news. */
const WEEK = 7;

/** "attacked late Thursday. The minister said Friday morning that they had left at 7 p.m.": of the day told before the one on which it was said. */
export function beforeSaying(
  last: Mention,
  expression: RecognisedExpression,
  { mentions, reading, today }: ResolveContext,
): Mention | undefined {
  const { end, sentence } = last.expression;
  if (!today || sentence !== expression.sentence || compareDays(last.span.start, today) > 0) return undefined;
  if (
    !isSaying(last.expression, reading) ||
    !/^\s{1,4}(?:\S{1,16}\s{1,4}){0,4}that\b/.test(reading.text.slice(end, expression.start))
  )
    return undefined;
  if (!/^had\b/i.test(directionOf(expression, reading).cue ?? '')) return undefined;
  const before = mentions.slice(0, -1).findLast(({ unit }) => unit === 'day');
  const days = before ? daysBetween(before.span.start, last.span.start) : 0;
  return days > 0 && days < WEEK ? before : undefined;
}
