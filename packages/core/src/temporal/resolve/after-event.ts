import type { RecognisedExpression } from '../recognise.js';
import type { AfterEvent, ResolveContext, Resolved } from './context.js';
import { quoted } from './named-unit.js';

/** How many sentences on a story still goes on from a day that an event told. */
const REACH = 4;

/**
 * "On the Sunday after the flood, prosecutors came. Three were held on the Tuesday; the mayor left that Thursday": days that
 * a story goes on to, counted from the same event. Undefined where another day was told since, or the words point elsewhere.
 */
export function goOnFromEvent(
  weekday: number,
  expression: RecognisedExpression,
  context: ResolveContext,
): Resolved | undefined {
  const last = lastOf(expression, context);
  return last && resolveAfter(last, weekday, expression, context);
}

/** "the following day", where the day told last is told by an event. */
export function nextFromEvent(expression: RecognisedExpression, context: ResolveContext): Resolved | undefined {
  const last = lastOf(expression, context);
  return last && resolveAfter(last, (last.anchor.weekday! % 7) + 1, expression, context);
}

function lastOf({ sentence }: RecognisedExpression, { afterEvent, mentions }: ResolveContext): AfterEvent | undefined {
  if (!afterEvent || sentence - afterEvent.expression.sentence > REACH) return undefined;
  const told = mentions.findLast(({ unit }) => unit === 'day');
  return told && told.expression.start > afterEvent.expression.start ? undefined : afterEvent;
}

function resolveAfter(
  last: AfterEvent,
  weekday: number,
  expression: RecognisedExpression,
  context: ResolveContext,
): Resolved {
  const anchor = { ...last.anchor, weekday };
  context.afterEvent = { anchor, expression };
  return {
    type: 'DATE',
    value: `XXXX-WXX-${weekday}`,
    reason: `${quoted(expression)} goes on from ${quoted(last.expression)}, counted from "${anchor.text}".`,
    anchor,
  };
}

/** "on the Tuesday", "that Thursday": a day of the story, not the last one by publication. */
export const isOfStory = (
  { start, text }: RecognisedExpression,
  { reading }: Pick<ResolveContext, 'reading'>,
): boolean =>
  /^(?:that|the)\s{1,4}(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/i.test(text) ||
  /\bthe\s{1,4}$/i.test(reading.text.slice(Math.max(0, start - 8), start));
