import { compareDays, parseDay } from '../../calendar/index.js';
import type { Direction } from '../direction/direction.js';
import type { CalendarForm } from '../form.js';
import type { RecognisedExpression } from '../recognise.js';
import type { ResolveContext } from './context.js';
import { monthsIn } from './named-unit.js';

/** Whether a bare month, season, quarter or half is the next of its name rather than the last, which began `since` months ago. */
export function isNextOfName(
  form: CalendarForm,
  expression: RecognisedExpression,
  since: number,
  direction: Direction,
  context: ResolveContext,
): boolean {
  return (
    isVoteAhead(expression, since, context) ||
    isForecast(form, expression, since, context) ||
    isExpected(form, expression, since, direction, context) ||
    (since > 0 &&
      form.month !== undefined &&
      CONTRACT.test(context.reading.text.slice(expression.end, expression.end + 32))) ||
    isAhead(form, since, direction, isModifier(expression, context)) ||
    isDue(form, since, direction, expression) ||
    (since > 0 && direction.present === true && isVoteIn(expression, context)) ||
    (form.month !== undefined && since > 0 && !direction.told && isBeyond(form, expression, context)) ||
    // "no rain is expected before autumn", of which none has just begun
    (form.season !== undefined && expression.modifier === 'before' && since > 0 && !direction.told) ||
    // "is to be ready by winter"
    (form.season !== undefined && expression.modifier === 'by' && direction.side === 'future') ||
    (direction.side === 'past' && !direction.told && since > 0 && isSpokenOfAhead(form, context))
  );
}

/** Months since a bare month began from which on the one to come is nearer at hand: what is ten months past is "last" May. */
const LONG_PAST = 10;
/** The same for a season: "the autumn" in spring is the one that comes. */
const SEASONS_PAST = 7;
/** What is named for a month before it is held: "the November election". */
const SCHEDULED =
  /^\s{1,4}(?:\w{1,14} )?(?:elections?|vote|ballot|polls?|referendum|runoff|primary|summit|deadline|session|hearing|trial|meeting)\b/i;

/** What is traded for a month that is to come: "crude for December delivery". */
const CONTRACT = /^\s{1,4}(?:[a-z]{3,10} )?(?:delivery|futures|contracts?|settlement|expiry)\b/;

/** Whether the next time of a name is meant rather than the last one, which began so many months ago. */
function isAhead(form: CalendarForm, since: number, { side, weak, told, cue }: Direction, modifier: boolean): boolean {
  if (side === 'past') {
    return (
      !told &&
      ((form.month !== undefined && since >= LONG_PAST && !modifier) ||
        (form.season !== undefined && since >= SEASONS_PAST))
    );
  }
  if (weak && modifier) return false;
  // A time of this name that is under way or only just over is meant, rather than one that is most of a year ahead.
  // What "will be held in December", told in January, is none that is over.
  const sure = form.month !== undefined && /^(?:will|['’]ll) be\b/.test(cue ?? '');
  return since >= monthsIn(form) + (sure ? 0 : form.quarter || form.season ? 3 : 2);
}

/** "candidates for the June election", told in October: the next one. */
const isVoteAhead = (
  { start, end }: RecognisedExpression,
  since: number,
  { reading: { text } }: ResolveContext,
): boolean =>
  (since > HALF_YEAR &&
    SCHEDULED.test(text.slice(end, end + 32)) &&
    STANDING.test(text.slice(Math.max(0, start - 32), start))) ||
  (since > 1 && SEEKING.test(text.slice(Math.max(0, start - 64), start)));

/** "There are elections in September", told in January. */
const isVoteIn = ({ start }: RecognisedExpression, { reading: { text } }: ResolveContext): boolean =>
  /\bthere(?:['’]s|['’]re| is| are) (?:an? |the |new |fresh )?(?:\w{3,14} )?(?:elections?|vote|ballot|referendum|summit) in $/i.test(
    text.slice(Math.max(0, start - 64), start),
  );

/** "is up for re-election in November", told in May. */
const SEEKING =
  /\b(?:(?:is|are|who|which|up|runs?|running|bid|stands?|standing) (?:up )?for|faces?|facing|seeks?|seeking) (?:re-?election|(?:a|another) (?:\w{4,7} )?term)(?: \w{2,10}){0,2} (?:in|this|next) $/i;

/** "cut its forecast for the fourth quarter", told in summer: the one to come. */
const isForecast = (
  { quarter, half }: CalendarForm,
  { start }: RecognisedExpression,
  since: number,
  { reading: { text } }: ResolveContext,
): boolean =>
  (quarter !== undefined || half !== undefined) &&
  since >= HALF_YEAR &&
  FORECAST.test(text.slice(Math.max(0, start - 32), start));
const FORECAST = /\b(?:forecasts?|outlooks?|guidance|estimates?|predictions?|expectations?|targets?) (?:for|in) $/i;

/** Months from the beginning of a quarter until it is no news. */
const REPORTED = 5;

/** "Analysts expect growth in the second half", "sales will recover in the fourth quarter", told before it: not "will report fourth-quarter sales". */
function isExpected(
  form: CalendarForm,
  { start, text: words }: RecognisedExpression,
  since: number,
  { side, weak, told, cue }: Direction,
  { reading: { text } }: ResolveContext,
): boolean {
  // A quarter is spoken of in the present for some weeks after it: until its figures are out.
  const least = form.half ? 6 : form.quarter ? REPORTED : 12;
  if (since < least || told || /\bto have\b/.test(text.slice(Math.max(0, start - 48), start))) return false;
  if (!/^the /i.test(words) || !/\b(?:in|by|during|until|from|for)\s$/i.test(text.slice(Math.max(0, start - 8), start)))
    return false;
  return (side === 'future' && !weak) || /^(?:expect|forecast|anticipate|predict|see|project)s?$/i.test(cue ?? '');
}

/** Who stands in a vote, and what is done towards it. */
const STANDING =
  /\b(?:candidates?|runs?|running|bids?|preparations?|nominated|picked|chosen|invited)\s(?:\w{2,5}\s){0,2}(?:the\s)?$/i;

/** Months since a bare month from which on what is told of it in the present is to come rather than under way since then. */
const HALF_YEAR = 6;

/** "is to have 90 million doses by December", "is moving to a new site in August", told in May. */
const isDue = (
  { month }: CalendarForm,
  since: number,
  { side, told, present }: Direction,
  { modifier }: RecognisedExpression,
): boolean =>
  month !== undefined &&
  side === 'past' &&
  !told &&
  ((modifier === 'by' && since > 2) || (present === true && since >= HALF_YEAR));

/** "under a June agreement", "June: the board meets": a part of a name, or a heading, which the verb says nothing of. */
function isModifier({ start, end }: RecognisedExpression, { reading: { text } }: ResolveContext): boolean {
  if (text[end] === ':') return true;
  return (
    /\b(?:an?|the|its|their|his|her)\s{1,4}$/i.test(text.slice(Math.max(0, start - 10), start)) &&
    /^\s{1,4}[a-z]{3}/.test(text.slice(end, end + 8)) &&
    !SCHEDULED.test(text.slice(end, end + 32))
  );
}

/** "It is paid up to the end of this year, but what happens in January is unclear": after a time to come that the sentence has told. */
function isBeyond(
  { month }: CalendarForm,
  { sentence }: RecognisedExpression,
  { mentions, today }: ResolveContext,
): boolean {
  const last = mentions.at(-1);
  if (last?.expression.sentence !== sentence || !/^(?:year|month|season)$/.test(last.unit)) return false;
  const months = (month! - parseDay(last.span.end).month + 12) % 12;
  return compareDays(last.span.end, today!) > 0 && months > 0 && months <= SOON;
}

/** Months after a time to come within which the next one told is to come, too. */
const SOON = 3;

/** A vote that was said to be due in September is in September still where no verb says when. */
const isSpokenOfAhead = ({ month }: CalendarForm, { mentions, today }: ResolveContext): boolean =>
  month !== undefined &&
  mentions.some(
    ({ unit, span }) =>
      (unit === 'month' || unit === 'day') &&
      parseDay(span.start).month === month &&
      compareDays(span.start, today!) > 0,
  );
