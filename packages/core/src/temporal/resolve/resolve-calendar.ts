import { compareDays, parseDay } from '../../calendar/index.js';
import type { CalendarForm } from '../form.js';
import type { RecognisedExpression } from '../recognise.js';
import { underHeading } from './chronology.js';
import type { ResolveContext, Resolved } from './context.js';
import { type Direction, directionOf } from './direction.js';
import { endOfRange } from './end-of-range.js';
import { because, dated, firstMonth, monthsIn, valueIn } from './named-unit.js';
import { resolveNumberedWeekday } from './numbered-weekday.js';
import { resolveDayOfMonth } from './resolve-day.js';
import { resolveLeaning } from './resolve-leaning.js';
import { resolveMonthDay } from './resolve-month-day.js';
import { resolveWeekday } from './resolve-weekday.js';
import { inStory, inYearOfSentence } from './story.js';
import { isNarrative, onInPassage, yearOfPassage } from './year-of-passage.js';

/** A calendar date with missing parts taken from publication, the words' direction and the nearest like-named time. */
export function resolveCalendar(
  form: CalendarForm,
  expression: RecognisedExpression,
  context: ResolveContext,
): Resolved | null {
  if (form.weekday !== undefined && form.month === undefined) {
    const numbered = form.day === undefined ? null : resolveNumberedWeekday(form, expression, context);
    return numbered ?? resolveWeekday(form, expression, context);
  }
  if (form.day !== undefined && form.month === undefined) return resolveDayOfMonth(form, expression, context);
  if (form.any && form.month !== undefined) {
    const value = valueIn(0, form)?.replace(/^0000/, 'XXXX') ?? null;
    return dated(value, expression, 'comes again each year');
  }
  const headed = underHeading(form, expression, context);
  if (headed) return headed;
  const year = yearOf(form, context);
  if (year !== undefined) return dated(valueIn(year, form), expression, 'says its own date');
  const leaning = form.lean ? resolveLeaning(form, expression, context) : null;
  if (leaning) return leaning;
  const told = inStory(form, expression, context) ?? inYearOfSentence(form, expression, context);
  if (told) return told;
  if (form.bare && !isTold(expression, context)) {
    return dated(`XXXX-${form.season}`, expression, 'comes again each year');
  }
  if (!context.today) {
    const value = valueIn(0, form)?.replace(/^0000/, 'XXXX') ?? null;
    return dated(value, expression, "has no year, and the article's date is not known");
  }
  if (form.day !== undefined && !form.which) return resolveMonthDay(form, expression, context);
  const ranged = form.month !== undefined && !form.which ? endOfRange(form, expression, context) : null;
  return ranged ?? resolveNamed(form, expression, context);
}

/** "The pass is shut in winter" tells of none; "was crossed in winter" and "will be crossed in winter" do. */
function isTold(expression: RecognisedExpression, { reading }: ResolveContext): boolean {
  const { cue = '', told } = directionOf(expression, reading);
  return told === true || /^(?:will|['’]ll|shall|going|expected|scheduled|due|planned|plans|set)$/i.test(cue);
}

function yearOf({ year, yearShift, lean }: CalendarForm, { today }: ResolveContext): number | undefined {
  if (year !== undefined || yearShift === undefined || !today || lean === 'year') return year;
  return parseDay(today).year + yearShift;
}

/** A month, season, quarter or half without its year. */
function resolveNamed(form: CalendarForm, expression: RecognisedExpression, context: ResolveContext): Resolved | null {
  const { publication } = context;
  const { year, month } = parseDay(context.today!);
  const first = firstMonth(form);
  if (form.which === 'this') {
    const { side, weak, told } = directionOf(expression, context.reading);
    const over = side === 'future' && !weak && month - first - monthsIn(form) >= 1;
    // "was sold this May", told in January; what is told in June of "this autumn" is to come, whatever the verb.
    const before = form.season !== 'WI' && side === 'past' && told && first > month && first - month > 3;
    // Winter is named for the year that it begins in; "will open this spring", told in autumn, is of the next year.
    // "A second wave is feared this winter", told in spring: the one to come.
    const coming = form.season === 'WI' && month > 3 && !told && (side === 'future' || month === 5);
    const named = (form.season === 'WI' && month < 6 && !coming) || before ? year - 1 : over ? year + 1 : year;
    return dated(valueIn(named, form), expression, `is the one nearest to ${publication}`);
  }
  if (form.which === 'last') {
    const over = first + monthsIn(form) - 1 < month ? year : year - 1;
    return dated(valueIn(over, form), expression, `is the last one that was over by ${publication}`);
  }
  if (form.which === 'next') {
    const value = valueIn(first > month ? year : year + 1, form);
    return dated(value, expression, `is the first one to begin after ${publication}`);
  }
  const direction = directionOf(expression, context.reading);
  const since = (month - first + 12) % 12;
  const future =
    isVoteAhead(expression, since, context) ||
    (since > 0 &&
      form.month !== undefined &&
      CONTRACT.test(context.reading.text.slice(expression.end, expression.end + 32))) ||
    isAhead(form, since, direction, isModifier(expression, context)) ||
    isDue(form, since, direction, expression) ||
    (form.month !== undefined && since > 0 && !direction.told && isBeyond(form, expression, context)) ||
    // "is to be ready by winter"
    (form.season !== undefined && expression.modifier === 'by' && direction.side === 'future') ||
    (direction.side === 'past' && !direction.told && since > 0 && isSpokenOfAhead(form, context));
  const passage =
    form.month && direction.side === 'past' && (since > 0 || isNarrative(expression, context))
      ? yearOfPassage(form, expression, context)
      : null;
  if (passage) return passage;
  const season =
    form.season && direction.side === 'past' && (direction.told || !direction.cue) && direction.cue !== 'since'
      ? onInPassage((y) => valueIn(y, form), expression, context)
      : null;
  if (season) return season;
  const begun = first <= month ? year : year - 1;
  const where = future ? 'the next one after' : 'the last one begun by';
  return dated(
    valueIn(future ? begun + 1 : begun, form),
    expression,
    `is ${where} ${publication}${because(direction)}`,
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
function isAhead(form: CalendarForm, since: number, { side, weak, told }: Direction, modifier: boolean): boolean {
  if (side === 'past') {
    return (
      !told &&
      ((form.month !== undefined && since >= LONG_PAST && !modifier) ||
        (form.season !== undefined && since >= SEASONS_PAST))
    );
  }
  if (weak && modifier) return false;
  // A time of this name that is under way or only just over is meant, rather than one that is most of a year ahead.
  return since >= monthsIn(form) + (form.quarter || form.season ? 3 : 2);
}

/** "candidates for the June election", told in October: the next one. */
const isVoteAhead = (
  { start, end }: RecognisedExpression,
  since: number,
  { reading: { text } }: ResolveContext,
): boolean =>
  since > HALF_YEAR &&
  SCHEDULED.test(text.slice(end, end + 32)) &&
  STANDING.test(text.slice(Math.max(0, start - 32), start));

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
