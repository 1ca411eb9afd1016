import { compareDays, daysBetween, parseDay, weekdayOf } from '../../calendar/index.js';
import { directionOf } from '../direction/direction.js';
import type { CalendarForm } from '../form.js';
import type { RecognisedExpression } from '../recognise.js';
import { singleSpaces } from '../spaces.js';
import type { ResolveContext, Resolved } from './context.js';
import { endOfRange } from './end-of-range.js';
import { dated, quoted, valueIn } from './named-unit.js';
import { isInPassing, isNarrative, yearOfPassage } from './year-of-passage.js';

/** Days from publication within which a month and day are of its own time, whatever year was spoken of. */
const NEAR = 45;
/** The same where the passage tells a story of another year. */
const CLOSE = 14;
/** Days after publication that an open verb still lets a month and day lie: "the payment, set for Dec. 15". */
const FAR = 120;
/** The same for a verb in a past form that may govern a plan: "declared a dividend payable Dec. 15". */
const TOLD = 60;
/** "will run from May 27 onwards" is to begin. */
const FROM = /\bfrom\s$/i;
/** Verbs that may do so even right before the day; what others tell there is over: "he was shot on Dec. 20". */
const PLANNING =
  /\b(?:due|expected|supposed|scheduled|set) to\b|(?:declared|announced|scheduled|set|approved|ordered|proposed|called|offered|planned|slated|due|extended|postponed|delayed|moved|arranged|fixed|completed|paid|payable|was|were|been)$/i;

/** Days in which verbs that announce let a month and day lie. */
const HALF_YEAR = 183;
/** Verbs that tell of what is to come as often as not: "has announced a concert for Cardiff on 8 October". */
const ANNOUNCES = /\b(?:announced|scheduled|proposed)$/i;

/** How many words behind a date that opens its sentence the verb may stand: those of its subject go before. */
const SUBJECT = 8;

/** What goes back in a sentence is so many times as far. */
const BACK = 1.5;

/** Days before publication that a plan may yet lie: it was made for a day that has just gone by. */
const LATE = 30;

/** A month and day: in the year that brings it nearest to publication and that the verb allows. */
export function resolveMonthDay(
  form: CalendarForm,
  expression: RecognisedExpression,
  context: ResolveContext,
): Resolved | null {
  const ranged = endOfRange(form, expression, context);
  if (ranged) return ranged;
  const today = context.today!;
  const { year } = parseDay(today);
  const distance = (day: string): number => Math.abs(daysBetween(today, day));
  const { side, weak, told, cue } = directionOf(expression, context.reading);
  // "was due to open on July 13" may lie on either side.
  const planned = side === 'future' && !weak && !/^w(?:as|ere)\b/.test(cue ?? '');
  const over =
    isOver(expression, context) &&
    !(planned && FROM.test(context.reading.text.slice(Math.max(0, expression.start - 8), expression.start)));
  const toldAhead = ANNOUNCES.test(cue ?? '') ? HALF_YEAR : TOLD;
  const ahead = over ? 0 : planned ? 366 : told ? (isOverBy(expression, cue, context) ? 0 : toldAhead) : FAR;
  const back = planned && !over ? LATE : 366;
  const days = [year - 1, year, year + 1].flatMap((y) => valueIn(y, form) ?? []);
  const named = form.weekday && namedIn(form, expression, year, told === true, context);
  if (named) return dated(named, expression, `fell on that weekday in ${parseDay(named).year}`);
  // What is known to lie within some weeks begins with their first day, and may tell of their last.
  const until = context.published ? context.published.end : today;
  const [nearest] = days
    .filter(
      (day) => daysBetween(today, day) <= Math.max(ahead, daysBetween(today, until)) && daysBetween(day, today) <= back,
    )
    .sort((a, b) => distance(a) - distance(b));
  if (!nearest) return null;
  const later = compareDays(nearest, until) > 0;
  const anniversary = later && told && !PLANNING.test(cue ?? '') ? ofYearNear(form, expression, context) : null;
  if (anniversary) return anniversary;
  const narrative = isNarrative(expression, context);
  // "By June 9 they had agreed": in a story of another year, that is no news of this week's.
  const aside = narrative && told && /^had\b/i.test(cue ?? '');
  const goesOn = told === true && followsFullDate(form, expression, context);
  const own = distance(nearest) <= (narrative || goesOn ? CLOSE : NEAR) && !(later && told) && !aside;
  const passage = own || planned || endsPeriod(expression, context) ? null : yearOfPassage(form, expression, context);
  const beside = told && !passage ? besideFullDate(form, expression, context) : null;
  return passage ?? beside ?? dated(nearest, expression, `is the one nearest to ${context.publication}`);
}

/** Years back in which a day that tells its weekday may lie. */
const YEARS = [0, -1, 1, -2, -3, -4, -5];

/** How many sentences back a year was told that a day with its weekday may be of. */
const TOLD_NEAR = 3;

/** "Thursday, Aug. 3": of a year told before, or else the nearest, in which the day fell on that weekday. */
function namedIn(
  form: CalendarForm,
  { sentence }: RecognisedExpression,
  year: number,
  told: boolean,
  { mentions, today, reading }: ResolveContext,
): string | undefined {
  const before = mentions.flatMap(({ unit, span, expression }) =>
    unit === 'span' || sentence - expression.sentence > TOLD_NEAR || isInPassing(reading.text, expression.start)
      ? []
      : parseDay(span.start).year,
  );
  return [...before.reverse(), ...YEARS.map((shift) => year + shift)]
    .flatMap((y) => valueIn(y, form) ?? [])
    .find((day) => weekdayOf(day) === form.weekday && !(told && compareDays(day, today!) > 0));
}

/** "was dismissed on 21 April 2016, after the report of 4 April had blamed him": in the year of a full date of its sentence, the day nearest to it. */
function besideFullDate(
  form: CalendarForm,
  { sentence, text }: RecognisedExpression,
  { mentions, today }: ResolveContext,
): Resolved | null {
  const last = mentions.at(-1);
  if (last?.unit !== 'day' || last.expression.sentence !== sentence) return null;
  if (last.expression.form.kind !== 'calendar' || last.expression.form.year === undefined) return null;
  const { year } = parseDay(last.span.start);
  // A sentence goes on rather than back: "was launched on June 10, 2003, and landed on Jan. 3".
  const distance = (day: string): number => {
    const days = daysBetween(last.span.start, day);
    return days < 0 ? -BACK * days : days;
  };
  const [value] = [year - 1, year, year + 1]
    .flatMap((y) => valueIn(y, form) ?? [])
    .filter((day) => compareDays(day, today!) <= 0)
    .sort((a, b) => distance(a) - distance(b));
  return value
    ? { type: 'DATE', value, reason: `"${text}" is the one nearest to ${quoted(last.expression)} in its sentence.` }
    : null;
}

/** "the year ended March 31", "since May 12", but not "from May 12 to May 16": a day that is over. */
const isOver = ({ start, end, modifier }: RecognisedExpression, { reading }: ResolveContext): boolean =>
  (modifier === 'since' &&
    !/\b(?:starting|beginning)\s(?:on\s)?$/i.test(reading.text.slice(Math.max(0, start - 16), start)) &&
    !/^\s{1,8}(?:to|until|till|through)\b/i.test(reading.text.slice(end, end + 16))) ||
  /\bended\s+(?:on\s+|last\s+)?$/i.test(reading.text.slice(Math.max(0, start - 16), start));

/** Sentences back that a year was told in, and years to it from which on its days are history. */
const YEAR_NEAR = 2;
const HISTORY = 5;

/** "She was 14 in 1944. The men came ashore on June 6", told days before that day: of the year told, as it has been. */
function ofYearNear(
  form: CalendarForm,
  expression: RecognisedExpression,
  { mentions, today, reading: { text } }: ResolveContext,
): Resolved | null {
  const last = mentions.findLast(({ unit }) => unit === 'year');
  if (!last || expression.sentence - last.expression.sentence > YEAR_NEAR) return null;
  const { form: named, start } = last.expression;
  if (named.kind !== 'calendar' || named.year === undefined || isInPassing(text, start)) return null;
  if (parseDay(today!).year - named.year < HISTORY) return null;
  return dated(valueIn(named.year, form), expression, `is of the year of ${quoted(last.expression)} before it`);
}

/** Days after a full date of the paragraph within which a day without a year goes on from it. */
const ONWARDS = 31;

/** "On June 3, 2009, he robbed a bank. On June 5 he was seen": a day soon after the full date of an earlier year that was told last. */
function followsFullDate(
  form: CalendarForm,
  { sentence }: RecognisedExpression,
  { mentions, today, reading: { sentences, text } }: ResolveContext,
): boolean {
  const last = mentions.findLast(({ expression }) => expression.form.kind !== 'clock');
  if (last?.unit !== 'day' || sentences[last.expression.sentence]!.paragraph !== sentences[sentence]!.paragraph)
    return false;
  const { form: full, start } = last.expression;
  if (full.kind !== 'calendar' || full.year === undefined || isInPassing(text, start)) return false;
  if (full.year >= parseDay(today!).year || sentence - last.expression.sentence > 1) return false;
  const day = valueIn(full.year, form);
  const days = day === null ? -1 : daysBetween(last.span.start, day);
  return days > 0 && days <= ONWARDS;
}

/** "in the quarter ended June 30": of the last one, whatever year was told of. */
const endsPeriod = ({ start }: RecognisedExpression, { reading: { text } }: ResolveContext): boolean =>
  /\b(?:the|its|latest)\s(?:fiscal\s)?(?:\w{3,6}\s)?(?:quarter|period|half)\s(?:that\s)?ended\s(?:on\s)?$/i.test(
    text.slice(Math.max(0, start - 48), start),
  );

/** "was shot on Dec. 20", "On Dec. 20 they shot him": the verb stands right before it, or after it with its subject alone, and is none of plans. */
function isOverBy({ start, end }: RecognisedExpression, cue: string | undefined, { reading }: ResolveContext): boolean {
  if (!cue || /^to\b/.test(cue) || PLANNING.test(cue)) return false;
  const opens = /(?:^|[.;:!?]["”’)]?\s{1,4}|\n)On\s{1,4}$/.test(reading.text.slice(Math.max(0, start - 12), start));
  if (
    opens &&
    reading.text
      .slice(end, end + 100)
      .split(/[\s,]+/, SUBJECT)
      .includes(cue)
  )
    return true;
  const before = singleSpaces(reading.text.slice(Math.max(0, start - 60), start));
  return ['on', 'between', 'from'].some((word) => before.endsWith(`${cue} ${word} `));
}
