import { addDays, compareDays, daysBetween, weekdayOf } from '../../calendar/index.js';
import type { Direction } from '../direction/direction.js';
import type { RecognisedExpression } from '../recognise.js';
import { isOfStory } from './after-event.js';
import type { Mention, ResolveContext, Resolved } from './context.js';
import { dated, quoted } from './named-unit.js';
import { isNamed } from './numbered-weekday.js';
import { isSaying } from './story-left.js';

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
  const from =
    named ?? toldByName(weekday, context) ?? mentions.findLast(({ unit }) => unit === 'day' || unit === 'month');
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

/** "On Thursday, 14 June 1984 [...] 'I remember that Thursday'": the day that was told with its weekday, where none was told since. */
function toldByName(weekday: number, { mentions, today }: ResolveContext): Mention | undefined {
  const isCalled = ({ unit, span, expression: { form } }: Mention): boolean =>
    unit === 'day' && form.kind === 'calendar' && form.weekday === weekday && weekdayOf(span.start) === weekday;
  const last = mentions.findLast(isDay);
  const named = today && last && daysBetween(last.span.start, today) > STALE ? mentions.findLast(isCalled) : undefined;
  return named && daysBetween(named.span.start, today!) > STALE ? named : undefined;
}

/** Days after which what is told is no longer the week's news. */
const STALE = 14;
/** The same where the article goes on from a day ("on the Monday"). */
const WEEK = 7;
/** Days between two of one scene. */
const SCENE = 3;

/**
 * "that afternoon ... the next day ... on Saturday", "on Monday the 3rd ... on Tuesday": in a scene of long ago, the days go on from
 * the one told last.
 */
export function dayOfScene(
  weekday: number,
  expression: RecognisedExpression,
  { cue, told, side }: Direction,
  context: ResolveContext,
): Resolved | undefined {
  const { mentions } = context;
  // "fell on 17 February. [...] Only on the Monday did it act": the article says that it is no weekday of publication's.
  const pointed = isOfStory(expression, context);
  // "a lull, he said, would reach them late on Monday": of the scene, too
  const goesOn = told || (pointed && side === 'past') || /^would\b/i.test(cue ?? '');
  const last = goesOn ? staleDay(expression, context, pointed ? FAR : 1, pointed ? WEEK : STALE) : undefined;
  if (!last) return undefined;
  if (pointed) {
    // "The trial began on 20 October. He had hired it on the Saturday": the one that was told by its name.
    const named =
      /^had\b/i.test(cue ?? '') && last.expression.form.kind === 'calendar' ? toldByName(weekday, context) : undefined;
    return named ? lean(named.span.start, expression, named, 'is the day of') : onThe(weekday, expression, last, cue);
  }
  const at = mentions.findLastIndex(isDay);
  // One day pointed at may be an aside of the day's news; two tell a scene, and so does one of long ago that has its weekday.
  const before = isNamed(last) ? last : mentions.slice(0, Math.max(at, 0)).findLast(isDay);
  if (!last.scene || !before?.scene || isSaying(expression, context.reading)) return undefined;
  const whole = Math.abs(daysBetween(before.span.start, last.span.start)) <= SCENE;
  return whole ? onThe(weekday, expression, last, cue) : undefined;
}

/** "on the Monday": the next from the day told last, or the one before it where the verb goes back. */
function onThe(weekday: number, expression: RecognisedExpression, last: Mention, cue: string | undefined): Resolved {
  const next = nextOf(weekday, last.span.start);
  const back = /^(?:had|since)\b/i.test(cue ?? '') && next !== last.span.start;
  return lean(back ? addDays(next, -7) : next, expression, last, 'goes on from');
}

/** A named day may be told in passing: "to leave him that Christmas". */
const isDay = ({ unit, expression }: Mention): boolean => unit === 'day' && expression.form.kind !== 'holiday';

/** Paragraphs back in which the day was told that "the Monday" goes on from. */
const FAR = 3;

/** The day told last, where that is near by and no longer the week's news. */
export function staleDay(
  { sentence }: RecognisedExpression,
  context: ResolveContext,
  reach = 1,
  stale = STALE,
): Mention | undefined {
  const { mentions, reading, today } = context;
  const last = mentions.findLast(isDay);
  if (!last || !today || daysBetween(last.span.start, today) <= (last.scene ? WEEK : stale)) return undefined;
  const paragraphOf = (index: number): number => reading.sentences[index]!.paragraph;
  return paragraphOf(sentence) - paragraphOf(last.expression.sentence) <= reach ? last : undefined;
}

/** The first day of a name from a day on, that day among them. */
export const nextOf = (weekday: number, day: string): string => addDays(day, (weekday - weekdayOf(day) + 7) % 7);

const lean = (day: string, expression: RecognisedExpression, { expression: from }: Mention, how: string): Resolved => ({
  ...dated(day, expression, `${how} ${quoted(from)}`),
  anchor: { kind: 'expression', start: from.start, end: from.end },
});
