import { addDays, addMonths, compareDays, daysBetween, parseDay, spanOfTimex } from '../../calendar/index.js';
import { directionOf } from '../direction/direction.js';
import type { CalendarForm } from '../form.js';
import type { RecognisedExpression } from '../recognise.js';
import type { Mention, ResolveContext, Resolved } from './context.js';
import { dated, quoted, valueIn } from './named-unit.js';

/** How many paragraphs back a passage about another year may have named it. */
const REACH = 2;

/** A month or day that came round so lately is news of its own, rather than of the year after the passage's. */
const LATELY = 75;
/** The same below a heading, which begins another matter. */
const OF_LATE = 120;
/** How many dates back a passage is looked over. */
const RECENT = 8;

/**
 * In a passage about an earlier year a time without one goes on in that year: "On 3 March 2018 ... by 9 June ... in
 * July"; where the passage {@link isNarrative is a narrative}, also in the year after it. Null where no such passage
 * comes before, or where the time would lie before what was told last.
 */
export function yearOfPassage(
  form: CalendarForm,
  expression: RecognisedExpression,
  context: ResolveContext,
): Resolved | null {
  const told = yearToldBefore(form, expression, context);
  const last = told ?? lastDated(expression, context);
  if (!last || (!told && isAside(last, context))) return null;
  const { year } = parseDay(last.span.start);
  if (year >= parseDay(context.today!).year) return null;
  const today = context.today!;
  if (isNewsAgain(form, expression, last, context) || isBackInStory(form, expression, last, context)) return null;
  // "That dispute ended with a rise from January 2012. [New paragraph] Inflation reached 14.9% in October": one date told in passing.
  if (
    cameLately(form, today) &&
    paragraphsApart(last, expression, context) > 0 &&
    !isToldOf(year, context) &&
    !isNarrative(expression, context)
  )
    return null;
  const years = !cameLately(form, today) && isNarrative(expression, context) ? [year, year + 1] : [year];
  const value = years
    .flatMap((y) => valueIn(y, form) ?? [])
    .find((v) => compareDays(lastDayOf(v), last.span.start) >= 0 && compareDays(lastDayOf(v), today) < 0);
  return value ? dated(value, expression, `is of the year of ${quoted(last.expression)} before it`) : null;
}

/** "On 18 May they stormed the yard, in the first blow since the accord of May 2014": of a sentence that tells a day of this year, another year is an aside. */
const isAside = (last: Mention, { mentions, today }: ResolveContext): boolean => {
  const first = mentions.find(
    (mention) => isDated(mention) && mention.expression.sentence === last.expression.sentence,
  );
  return first?.unit === 'day' && first !== last && parseDay(first.span.start).year >= parseDay(today!).year;
};

/** Years before publication's that a passage is of whose seasons and named days are its own. */
const LONG_AGO = 2;

/**
 * "She fled in November 1956. [...] She was in London by Christmas": in a paragraph that tells of a year long gone, the first such
 * season or named day from the time told last. `timeIn` gives it for a year.
 */
export function onInPassage(
  timeIn: (year: number) => string | null,
  expression: RecognisedExpression,
  context: ResolveContext,
): Resolved | null {
  const last = context.mentions.findLast(({ unit }) => unit !== 'span' && unit !== 'decade' && unit !== 'century');
  if (!last || !context.today) return null;
  if (expression.sentence - last.expression.sentence > (last.unit === 'year' ? 1 : REACH)) return null;
  const { year } = parseDay(last.span.start);
  if (parseDay(context.today).year - year < LONG_AGO) return null;
  if (paragraphsApart(last, expression, context) > (isToldOf(year, context) ? 1 : 0)) return null;
  const value = [year - 1, year, year + 1]
    .flatMap((y) => timeIn(y) ?? [])
    .find((v) => compareDays(spanOfTimex(v)?.end ?? v, last.span.start) >= 0);
  return value ? dated(value, expression, `goes on from ${quoted(last.expression)} before it`) : null;
}

/** How many of the last dates are looked at, and how many of them make a story of their year. */
const LAST = 4;
const SEVERAL = 2;

/** Whether several of the dates told last are of a year: more than one date told in passing. */
const isToldOf = (year: number, { mentions }: ResolveContext): boolean =>
  mentions.slice(-LAST).filter((mention) => isDated(mention) && Math.abs(parseDay(mention.span.start).year - year) <= 1)
    .length >= SEVERAL;

/** What was begun in a year that the text doesn't go on in, or measured in it: "the firm, founded in 1989,". */
const IN_PASSING =
  /\b(?:founded|established|formed|incorporated|built|constructed|born|opened|created|launched|introduced|set up|bought|acquired|elected|appointed|joined|married|signed|adopted|enacted|since|from|until|before|after|than|[$€£]\s?\d[\d.,]{0,12}(?: \w+illion)?|percent|per cent|sales|profits?|earnings|revenues?)\b[^.;]{0,28}$|[%$€£][^.;]{0,40}$/i;

/** "was convicted of killing her in 1989. She left the bar on Nov. 4": the year of the sentence before, where it tells what was done in it. */
function yearToldBefore(
  { day }: CalendarForm,
  expression: RecognisedExpression,
  context: ResolveContext,
): Mention | undefined {
  if (day === undefined || !directionOf(expression, context.reading).told) return undefined;
  const { mentions, reading, today } = context;
  const { sentence } = expression;
  const near = mentions.filter((mention) => sentence - mention.expression.sentence <= 1);
  const isNews = ({ form }: RecognisedExpression): boolean =>
    (form.kind === 'shift' && form.from === 'publication') || (form.kind === 'calendar' && form.weekday !== undefined);
  const last = near.findLast(
    (mention) => mention.unit === 'year' || mention.unit === 'season' || !isNews(mention.expression),
  );
  const { form } = last?.expression ?? {};
  if (!last || (last.unit !== 'year' && last.unit !== 'season') || form?.kind !== 'calendar' || form.year === undefined)
    return undefined;
  if (parseDay(today!).year - form.year < LONG_AGO) return undefined;
  const { start, end, sentence: other } = last.expression;
  // "Sirens installed in 2029 did not sound": only a year that its sentence ends with is what it tells.
  const isLast = /^\P{L}*$/u.test(reading.text.slice(end, reading.sentences[other]!.end));
  return isLast && !isInPassing(reading.text, start) ? last : undefined;
}

/** Whether the words before a year say what was begun in it or measured by it. */
export const isInPassing = (text: string, start: number): boolean =>
  IN_PASSING.test(text.slice(Math.max(0, start - 64), start));

/** True where the last days and months told near by, two at the least, are all of one year or the next, and that is past: a story is being told. */
export function isNarrative(expression: RecognisedExpression, context: ResolveContext): boolean {
  const last = lastDated(expression, context);
  if (!last) return false;
  const { year } = parseDay(last.span.start);
  const near = context.mentions
    .slice(-RECENT)
    .filter((mention) => isDated(mention) && paragraphsApart(mention, expression, context) <= REACH);
  return (
    near.length > 1 &&
    year < parseDay(context.today!).year &&
    near.every(({ span }) => [0, 1].includes(year - parseDay(span.start).year))
  );
}

const cameLately = (form: CalendarForm, today: string, days = LATELY): boolean =>
  [0, 1].some((back) => {
    const value = valueIn(parseDay(today).year - back, form);
    return value !== null && Math.abs(daysBetween(lastDayOf(value), today)) <= days;
  });

/** A story of so many years ago is history, and goes on below a heading too. */
const HISTORY = 3;

/** Below a heading, a month that came round lately is news again, whatever was told of last. */
export const isNewsAgain = (
  form: CalendarForm,
  expression: RecognisedExpression,
  last: Mention,
  context: ResolveContext,
): boolean =>
  context.today !== undefined &&
  parseDay(context.today).year - parseDay(last.span.start).year <= HISTORY &&
  isHeaded(last, expression, context) &&
  cameLately(form, context.today, OF_LATE);

/** Days between two of one story. */
const STORY = 14;

/**
 * "It sank on May 3. [...] The yard had warned in April 2017. [New paragraph] The owner gave up on May 8": another paragraph goes back
 * to days that came lately, beside one told before as of this year.
 */
function isBackInStory(
  form: CalendarForm,
  expression: RecognisedExpression,
  last: Mention,
  context: ResolveContext,
): boolean {
  const today = context.today!;
  if (form.day === undefined || paragraphsApart(last, expression, context) < 1) return false;
  const day = valueIn(parseDay(today).year, form);
  if (day === null || compareDays(day, today) > 0 || daysBetween(day, today) > LATELY) return false;
  return context.mentions.some(({ unit, span }) => unit === 'day' && Math.abs(daysBetween(span.start, day)) <= STORY);
}

const isHeaded = (last: Mention, { sentence }: RecognisedExpression, { reading }: ResolveContext): boolean =>
  reading.sentences
    .slice(last.expression.sentence + 1, sentence)
    .some(({ role }) => /^(?:headline|boilerplate)$/.test(role));

/** What is compared with "the same month a year earlier" is of no passage about that year. */
const isDated = ({ unit, expression: { form } }: Mention): boolean =>
  (unit === 'day' || unit === 'month') && !(form.kind === 'shift' && form.unit === 'year' && form.counted);

function lastDated(expression: RecognisedExpression, context: ResolveContext): Mention | undefined {
  const last = context.mentions.findLast(isDated);
  return last && paragraphsApart(last, expression, context) <= REACH ? last : undefined;
}

const lastDayOf = (value: string): string => (value.length === 7 ? addDays(addMonths(`${value}-01`, 1), -1) : value);

function paragraphsApart(last: Mention, { sentence }: RecognisedExpression, { reading }: ResolveContext): number {
  return reading.sentences[sentence]!.paragraph - reading.sentences[last.expression.sentence]!.paragraph;
}
