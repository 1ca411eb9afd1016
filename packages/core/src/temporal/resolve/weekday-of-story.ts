import { addDays, compareDays, daysBetween, weekdayOf } from '../../calendar/index.js';
import type { RecognisedExpression } from '../recognise.js';
import { isOfStory } from './after-event.js';
import type { Mention, ResolveContext, Resolved } from './context.js';
import type { Direction } from './direction.js';
import { dated, quoted } from './named-unit.js';
import { isNamed } from './numbered-weekday.js';

/** Days from the one told last beyond which a day of the name is of another scene. */
const AFAR = 31;

/** "that Friday": the day of that name told last; else some such day of the month just spoken of, or the next after the day told last. */
export function resolvePointed(weekday: number, expression: RecognisedExpression, context: ResolveContext): Resolved {
  const { mentions, today } = context;
  const last = mentions.findLast(({ unit }) => unit === 'day');
  const named = mentions.findLast(
    ({ unit, span }) =>
      unit === 'day' &&
      weekdayOf(span.start) === weekday &&
      Math.abs(daysBetween(span.start, last!.span.start)) <= AFAR,
  );
  const from = named ?? mentions.findLast(({ unit }) => unit === 'day' || unit === 'month');
  if (!from) return dated(nextOf(weekday, addDays(today!, -7)), expression, 'is the last one by publication');
  if (from.unit === 'month') {
    const day = dated(`${from.value}-XX`, expression, `is a day of ${quoted(from.expression)} that is not told`);
    return { ...day, span: from.span };
  }
  const next = nextOf(weekday, from.span.start);
  // What is pointed at has been.
  const day = today && compareDays(next, today) > 0 ? addDays(next, -7) : next;
  return lean(day, expression, from, 'is counted from');
}

/** Days after which what is told is no longer the week's news. */
const STALE = 14;
/** Days between two of one scene. */
const SCENE = 3;

/**
 * "that afternoon ... the next day ... on Saturday", "on Monday the 3rd ... on Tuesday": in a scene of long ago, the days go on from
 * the one told last.
 */
export function dayOfScene(
  weekday: number,
  expression: RecognisedExpression,
  { cue, told }: Direction,
  context: ResolveContext,
): Resolved | undefined {
  const { mentions } = context;
  const last = told ? staleDay(expression, context) : undefined;
  if (!last) return undefined;
  // "fell on 17 February. [...] Only on the Monday did it act": the article says that it is no weekday of publication's.
  if (isOfStory(expression, context)) return onThe(weekday, expression, last, cue);
  const at = mentions.findLastIndex(({ unit }) => unit === 'day');
  // One day pointed at may be an aside of the day's news; two tell a scene, and so does one of long ago that has its weekday.
  const before = isNamed(last) ? last : mentions.slice(0, Math.max(at, 0)).findLast(({ unit }) => unit === 'day');
  if (!last.scene || !before?.scene || /^(?:said|told|added)$/i.test(cue ?? '')) return undefined;
  const whole = Math.abs(daysBetween(before.span.start, last.span.start)) <= SCENE;
  return whole ? lean(nextOf(weekday, last.span.start), expression, last, 'goes on from') : undefined;
}

/** "on the Monday": the next from the day told last, or the one before it where the verb goes back. */
function onThe(weekday: number, expression: RecognisedExpression, last: Mention, cue: string | undefined): Resolved {
  const next = nextOf(weekday, last.span.start);
  const back = /^had\b/i.test(cue ?? '') && next !== last.span.start;
  return lean(back ? addDays(next, -7) : next, expression, last, 'goes on from');
}

/** The day told last, where that is near by and no longer the week's news. */
export function staleDay({ sentence }: RecognisedExpression, context: ResolveContext): Mention | undefined {
  const { mentions, reading, today } = context;
  const last = mentions.findLast(({ unit }) => unit === 'day');
  if (!last || !today || daysBetween(last.span.start, today) <= STALE) return undefined;
  const paragraphOf = (index: number): number => reading.sentences[index]!.paragraph;
  return paragraphOf(sentence) - paragraphOf(last.expression.sentence) <= 1 ? last : undefined;
}

/** The first day of a name from a day on, that day among them. */
export const nextOf = (weekday: number, day: string): string => addDays(day, (weekday - weekdayOf(day) + 7) % 7);

const lean = (day: string, expression: RecognisedExpression, { expression: from }: Mention, how: string): Resolved => ({
  ...dated(day, expression, `${how} ${quoted(from)}`),
  anchor: { kind: 'expression', start: from.start, end: from.end },
});
