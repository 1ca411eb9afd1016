import { addDays, compareDays, daysBetween, timexOfUnit, weekdayOf } from '../../calendar/index.js';
import { type Direction, directionOf } from '../direction/direction.js';
import type { CalendarForm } from '../form.js';
import type { RecognisedExpression } from '../recognise.js';
import { goOnFromEvent, isOfStory } from './after-event.js';
import type { ResolveContext, Resolved } from './context.js';
import { because, dated, quoted, WEEKDAY_NAMES } from './named-unit.js';
import { goesIntoMorning } from './next-morning.js';
import { storyTime } from './story.js';
import { listedDay, resolveBeside, restatedDay } from './weekday-beside.js';
import { dayOfScene, nextOf, resolvePointed, staleDay } from './weekday-of-story.js';

/** A weekday, counted from publication by the words before it or by its verb. */
export function resolveWeekday(
  form: CalendarForm,
  expression: RecognisedExpression,
  context: ResolveContext,
): Resolved {
  const { today, publication } = context;
  const weekday = form.weekday!;
  if (form.any) return dated(`XXXX-WXX-${weekday}`, expression, 'is any day of that name');
  const inStory = resolveInStory(form, expression, context);
  if (inStory) return inStory;
  if (!today)
    return (
      restatedDay(weekday, expression, context) ??
      dated(`XXXX-WXX-${weekday}`, expression, "leans on the article's date, which is not known")
    );
  const onward = isOfStory(expression, context) ? goOnFromEvent(weekday, expression, context) : undefined;
  if (onward) return onward;
  if (form.lean === 'that') return resolvePointed(weekday, expression, context);
  if (form.lean) return resolveBeside(weekday, form.lean === 'previous', expression, context);
  if (isVague(context)) {
    const words = `leans on the article's date, of which only ${publication} is known`;
    return (
      restatedDay(weekday, expression, context) ??
      dayOfScene(weekday, expression, directionOf(expression, context.reading), context) ??
      dated(`XXXX-WXX-${weekday}`, expression, words)
    );
  }
  const back = (weekdayOf(today) - weekday + 7) % 7;
  if (expression.rule === 'unit/weekend') {
    return resolveWeekend(today, expression, context);
  }
  if (form.which) {
    const days = { last: -(back || 7), this: weekday - weekdayOf(today), next: 7 - back }[form.which];
    const words = { last: 'the one before', this: 'that of the week of', next: 'the one after' }[form.which];
    return dated(addDays(today, days), expression, `is ${words} ${publication}`);
  }
  const restated = restatedDay(weekday, expression, context);
  if (restated) return restated;
  const listed = listedDay(weekday, expression, context);
  if (listed) return listed;
  const direction = directionOf(expression, context.reading);
  const scene = dayOfScene(weekday, expression, direction, context);
  if (scene) return scene;
  const lapsed =
    ((direction.planned || isCalledOff(expression, context)) && back <= LAPSED) ||
    isUnderWay(weekday, back, direction, expression, context);
  // "declared Monday a day of mourning": the nearest.
  const future =
    (isPutOffAfter(expression, context) && back > LAPSED) ||
    isSetApart(expression, context) ||
    isUnderWayNow(expression, context)
      ? back > 3
      : direction.side === 'future' && (!direction.weak || direction.asked === true) && back !== 0 && !lapsed;
  if (!future && back === 6 && goesIntoMorning(weekday, today, context.reading))
    return dated(addDays(today, 1), expression, `is the day after ${publication}, into whose morning the article goes`);
  return (
    withinPublication(weekday, future, expression, context) ??
    dated(addDays(today, future ? 7 - back : -back), expression, where(weekday, back, future, direction, publication))
  );
}

/** In a story of other years: from the day that it has come to, or some day of its month. */
function resolveInStory(
  { weekday, which, lean }: CalendarForm,
  expression: RecognisedExpression,
  context: ResolveContext,
): Resolved | null {
  const last = which ? undefined : storyTime(context);
  if (last?.unit !== 'day' && last?.unit !== 'month') return null;
  if (lean === 'that' || last.unit === 'month') return resolvePointed(weekday!, expression, context);
  return (
    restatedDay(weekday!, expression, context) ?? resolveBeside(weekday!, lean === 'previous', expression, context)
  );
}

/** Published on some day of more than a week: its weekdays may be any of several. */
const isVague = ({ published }: ResolveContext): boolean =>
  published !== undefined && daysBetween(published.start, published.end) > 6;

/** Days since a weekday for which something "was due to" happen, that is as likely the last one. */
const LAPSED = 2;
/** "A march planned for Friday was called off." */
const isCalledOff = ({ end }: RecognisedExpression, { reading: { text } }: ResolveContext): boolean =>
  /^\s(?:in\s\w+\s)?(?:was|were|had been)\s(?:\w+ly\s|later\s)?(?:cancell?ed|called off|postponed|scrapped|abandoned|put off|delayed|disrupted|halted|banned)\b/.test(
    text.slice(end, end + 48),
  );

/** "had been scheduled to open Monday but has been put off until mid-April": the day to come that is given up. */
const isPutOffAfter = ({ end }: RecognisedExpression, { reading: { text } }: ResolveContext): boolean =>
  /^,?\s(?:but|and)\s(?:has|have)\s(?:now\s|since\s)?been\s(?:cancell?ed|called off|postponed|put off|delayed|pushed back)\b/.test(
    text.slice(end, end + 56),
  );

const RANGE =
  /^\s(?:to|until|till|through)\s(?:\S{1,12}\s){0,3}(?<day>Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b/;

/** "runs from 4 p.m. Saturday until Monday", told on Sunday: it has begun. */
function isUnderWay(
  weekday: number,
  back: number,
  { cue = '' }: Direction,
  { end }: RecognisedExpression,
  { reading }: ResolveContext,
): boolean {
  const day = RANGE.exec(reading.text.slice(end, end + 48))?.groups?.day;
  const length = day ? (WEEKDAY_NAMES.indexOf(day) - weekday + 7) % 7 : 0;
  return back < length && !/^(?:will|would|is to|are to)\b/i.test(cue);
}

/** "the weekend": of a day long ago that the passage has told, the next; else the one that is under way, else the last, or the next where the verb looks ahead. */
function resolveWeekend(today: string, expression: RecognisedExpression, context: ResolveContext): Resolved {
  const weekday = weekdayOf(today);
  const direction = directionOf(expression, context.reading);
  const told = direction.told && staleDay(expression, context);
  if (told) {
    const from = addDays(told.span.start, weekdayOf(told.span.start) === 7 ? -1 : 0);
    return dated(timexOfUnit(nextOf(6, from), 'weekend'), expression, `goes on from ${quoted(told.expression)}`);
  }
  // "Rain is likely to ease by the weekend", but "had fled by the weekend".
  const due = expression.modifier === 'by' && !direction.told;
  const ahead = weekday < 6 && (due || (direction.side === 'future' && !direction.weak));
  const saturday = addDays(today, weekday < 6 ? (ahead ? 6 : -1) - weekday : 6 - weekday);
  const words = ahead ? 'the next one after' : 'the last one by';
  return dated(timexOfUnit(saturday, 'weekend'), expression, `is ${words} ${context.publication}${because(direction)}`);
}

function where(weekday: number, back: number, future: boolean, direction: Direction, publication: string): string {
  const side =
    back === 0 ? 'the day of' : future ? `the ${WEEKDAY_NAMES[weekday]} after` : `the ${WEEKDAY_NAMES[weekday]} before`;
  // "will speak on Monday", told on a Monday: its own day is neither past nor to come.
  return `is ${side} ${publication}${back === 0 && direction.side === 'future' ? '' : because(direction)}`;
}

/**
 * A date that was inferred begins with the last day told in figures: a weekday that has passed by the end of that span
 * is told of by its name alone, being later still.
 */
function withinPublication(
  weekday: number,
  future: boolean,
  expression: RecognisedExpression,
  { today, published, publication }: ResolveContext,
): Resolved | null {
  if (future || !today || !published || published.start === published.end) return null;
  const day = addDays(published.start, (weekday - weekdayOf(published.start) + 7) % 7);
  if (daysBetween(published.start, published.end) > 6 || compareDays(day, published.end) > 0) return null;
  return dated(day, expression, `is the ${WEEKDAY_NAMES[weekday]} within the days of ${publication}`);
}

/** "declared Monday a day of mourning", "made Friday a holiday", "set Friday as the deadline": the day is what is decided on, not when that was done. */
function isSetApart({ start, end }: RecognisedExpression, { reading: { text } }: ResolveContext): boolean {
  const before = text.slice(Math.max(0, start - 20), start);
  const after = text.slice(end, end + 8);
  return (
    (/\b(?:declar|proclaim|designat|decree|nam|mak|mad)\w{0,4}\s{1,4}(?:this\s{1,4})?$/i.test(before) &&
      /^\s{1,4}(?:an?|the)\s/i.test(after)) ||
    (/\b(?:set|fixed|chose|given|gave)\s{1,4}$/i.test(before) && /^\s{1,4}as\s{1,4}[at]/i.test(after))
  );
}

/** "It's already Friday in Tokyo": today, or the day beside it. */
const isUnderWayNow = ({ start }: RecognisedExpression, { reading: { text } }: ResolveContext): boolean =>
  /\b(?:it|today)(?:\sis|['’]s)\s(?:already\s|now\s|still\s|only\s)?$/i.test(
    text.slice(Math.max(0, start - 20), start),
  );
