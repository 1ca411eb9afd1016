import { compareDays, daysBetween, parseDay, spanOfTimex } from '../../calendar/index.js';
import type { TextReading } from '../../text/index.js';
import type { CalendarForm, Form } from '../form.js';
import type { RecognisedExpression } from '../recognise.js';
import { headsEntry } from './chronology.js';
import type { Mention, ResolveContext, Resolved } from './context.js';
import { directionOf } from './direction.js';
import { dated, quoted, valueIn } from './named-unit.js';
import { isNewsAgain } from './year-of-passage.js';

/** Dates of earlier years that a text tells at the least when it is a story of them, unless it begins with one. */
const FEW = 3;
/** So many dates of earlier years to each time that is counted from publication. */
const SHARE = 6;
/** The same where it goes on from a day or month of its earliest year. */
const SHARE_CHRONICLE = 3;
/** The same in a text that cannot be read against any day of publication. */
export const SHARE_UNDATED = 2;
/** "Now" may be the story's own, and is half a time of publication. */
const HALF = 0.5;
/** What goes back is so many times as far: a story goes on, and says so where it doesn't. */
const BACK = 1.5;

/**
 * True for a text that tells of other years by their dates, as an encyclopedia does, and hardly of its own days: a month
 * without a year is then of the story's year rather than of the one of publication.
 */
export function tellsStory(
  recognised: readonly RecognisedExpression[],
  today: string | undefined,
  share = SHARE,
): boolean {
  const year = today === undefined ? Number.POSITIVE_INFINITY : parseDay(today).year;
  const isOld = ({ form }: RecognisedExpression): boolean =>
    form.kind === 'calendar' && form.year !== undefined && form.year < year - 1;
  const old = recognised.filter(isOld);
  const chronicle = isChronicle(old, recognised);
  const own = recognised.filter(
    ({ form, text }) =>
      isOfOwnDays(form, year) && !(chronicle && isWeekday(form)) && !(today === undefined && /^today$/i.test(text)),
  );
  const now = recognised.filter(({ form }) => form.kind === 'reference' && form.value === 'PRESENT_REF');
  return (
    (own.length + now.length * HALF) * (chronicle ? Math.min(share, SHARE_CHRONICLE) : share) <= old.length &&
    (old.length >= FEW || beginsOne(old, recognised))
  );
}

/** "In March 1916 the army attacked. By June it had lost": a text whose first time is a date of the year that its others are of. */
function beginsOne(old: readonly RecognisedExpression[], [first]: readonly RecognisedExpression[]): boolean {
  const dates = old.flatMap(({ form }) => (form.kind === 'calendar' && (form.month || form.season) ? form.year! : []));
  return old[0] === first && dates.length > 0 && Math.max(...dates) - Math.min(...dates) <= 1;
}

/** "The battle began on 12 January 1943 ... On Sunday the garrison asked for terms ... in 1944": the weekdays are the story's, too. */
function isChronicle(old: readonly RecognisedExpression[], recognised: readonly RecognisedExpression[]): boolean {
  const first = recognised.find(({ form }) => form.kind === 'calendar' || form.kind === 'shift');
  const years = old.flatMap(({ form }) => (form.kind === 'calendar' ? form.year! : []));
  const { form } = first ?? {};
  const begins = old[0] === first && form?.kind === 'calendar' && form.month !== undefined;
  return begins && old.length >= FEW && years[0] === Math.min(...years) && years[0] !== Math.max(...years);
}

const isWeekday = (form: Form): boolean => form.kind === 'calendar' && form.weekday !== undefined && !form.which;

/** "yesterday", "last month", "two weeks ago", "Friday", or a date of the year that the text is of. */
function isOfOwnDays(form: Form, year: number): boolean {
  if (form.kind === 'shift') return form.from === 'publication';
  if (form.kind !== 'calendar') return false;
  if (form.year !== undefined) return form.year >= year - 1 && Number.isFinite(year);
  return (
    form.which !== undefined ||
    form.yearShift !== undefined ||
    (form.weekday !== undefined && !form.any && form.month === undefined)
  );
}

/** The time that a story has come to: its last day, month or season, or the year that it has turned to since. */
export function storyTime({ story, mentions, reading }: ResolveContext): Mention | undefined {
  if (!story) return undefined;
  return mentions.findLast(
    (mention) => !mention.flashback && isOnLine(mention, mentions) && !inBrackets(reading.text, mention),
  );
}

/** A year is a turn of the story where its sentence tells no day or month: "In 1943 the camp was closed." */
function isOnLine({ unit, expression }: Mention, mentions: readonly Mention[]): boolean {
  if (unit === 'day' || unit === 'month' || unit === 'season') return true;
  if (unit !== 'year') return false;
  return !mentions.some(
    (other) => other.expression.sentence === expression.sentence && (other.unit === 'day' || other.unit === 'month'),
  );
}

/** "Smith (born 3 May 1950)", "(1914-1918)": told beside the story. */
const inBrackets = (text: string, { expression: { start, end } }: Mention): boolean =>
  /[([](?:[^()[\]]{0,30}\s)?$/.test(text.slice(Math.max(0, start - 32), start)) ||
  /^\s?[)\]]/.test(text.slice(end, end + 2)) ||
  /\b(?:born|died)\s(?:on|in)?\s?$/.test(text.slice(Math.max(0, start - 10), start));

/**
 * A month, season or day without its year in a story: the one nearest to where the story has come, rather after it than
 * before. Null where no story is told, or where the verb looks ahead from publication ("will").
 */
export function inStory(
  form: CalendarForm,
  expression: RecognisedExpression,
  context: ResolveContext,
): Resolved | null {
  return form.which ? null : nearestInStory((year) => valueIn(year, form), form, expression, context);
}

/** The nearest of the times that a name has in the years around the time that the story has come to: "Christmas", "June". */
export function nearestInStory(
  timeIn: (year: number) => string | null,
  form: CalendarForm,
  expression: RecognisedExpression,
  context: ResolveContext,
): Resolved | null {
  const last = storyTime(context);
  if (!last || isOutside(form, expression, context)) return null;
  if (isNewsAgain(form, expression, last, context)) return null;
  const { year } = parseDay(last.span.start);
  const years = last.unit === 'year' ? [year] : [year, year + 1, year - 1];
  const [value] = years
    .flatMap((y) => timeIn(y) ?? [])
    .filter((v) => !context.today || compareDays(startOf(v), context.today) <= 0)
    .sort((a, b) => distance(a, last) - distance(b, last));
  return dated(value ?? null, expression, `is the one nearest to ${quoted(last.expression)} in the story`);
}

const OPENING = /^\W{0,4}(?:Back )?(?:In|During|By)\s(?:the\s)?$/;
const POINTED = /^\W{0,4}(?:(?:But|And|Also|Later)\s)?(?:In\s|During\s)?$/i;

/** "In 1918 there was a first wave in April": of the year that the sentence begins with, where the verb is past. */
export function inYearOfSentence(
  form: CalendarForm,
  expression: RecognisedExpression,
  { mentions, reading, today }: ResolveContext,
): Resolved | null {
  const last = mentions.at(-1);
  if (last?.unit !== 'year' || form.which) return null;
  const sentence = reading.sentences[expression.sentence]!;
  const before = reading.text.slice(sentence.start, last.expression.start);
  const named = last.expression.form;
  // "The same year, in June": pointed at, a year needs no "in".
  const pointed = named.kind === 'shift' && named.from === 'mention';
  const figures = named.kind === 'calendar' && named.year !== undefined;
  // "For all of 2008 it lost $571 million, most of it in the first half"
  const part =
    form.half !== undefined &&
    figures &&
    /\b(?:of (?:it|them|that|those|which|the \w+))\s(?:\w+\s){0,2}(?:in|during)\s$/i.test(
      reading.text.slice(last.expression.end, expression.start),
    );
  // "They won in 2007, when they took nine games in May", "He died in 2005 after a stroke in June"
  const within =
    figures &&
    /\bin\s$/i.test(before) &&
    /^(?:,\s(?:when|during which|in which)|\s(?:after|before|following))\s[^,.;]{0,100}$/i.test(
      reading.text.slice(last.expression.end, expression.start),
    );
  const opens = part || within || (pointed ? POINTED.test(before) : OPENING.test(before) && figures);
  if (last.expression.sentence !== expression.sentence || !opens || !directionOf(expression, reading).told) return null;
  const value = valueIn(parseDay(last.span.start).year, form);
  const over = value !== null && (!today || compareDays(startOf(value), today) <= 0);
  return over
    ? dated(
        value,
        expression,
        `is of the year of ${quoted(last.expression)} ${part || within ? 'before it' : 'that the sentence begins with'}`,
      )
    : null;
}

/** Days before publication that are news of their own, where hardly a story has been told. */
const LATELY = 14;

/** "A museum will open in June", "On November 5 they came back" in a text of that week: told of publication's own time. */
function isOutside(
  form: CalendarForm,
  expression: RecognisedExpression,
  { today, mentions, reading }: ResolveContext,
): boolean {
  if (headsEntry(reading.text, expression)) return false;
  const { side, weak, cue = '' } = directionOf(expression, reading);
  if (side === 'future' && !weak && !/^(?:was|were|would|had)\b/.test(cue)) return !goesUpTo(cue, expression, reading);
  if (/^(?:is|are|['’](?:s|re|ve)|has|have)\b/.test(cue)) return true;
  if (!today || form.day === undefined || mentions.length >= FEW) return false;
  return [0, 1].some((back) => {
    const day = valueIn(parseDay(today).year - back, form);
    const days = day === null ? -1 : daysBetween(day, today);
    return days >= 0 && days <= LATELY;
  });
}

/** "The line did not move again until November": up to a time of the story, where nothing is told of later than the past. */
const goesUpTo = (cue: string, { start, sentence }: RecognisedExpression, { text, sentences }: TextReading): boolean =>
  /^(?:until|till|to|through)$/.test(cue) &&
  /\b(?:did|had|was|were|\w{2,12}ed)\b/.test(text.slice(Math.max(sentences[sentence]!.start, start - 80), start));

const startOf = (value: string): string => spanOfTimex(value)?.start ?? value;

function distance(value: string, { span }: Mention): number {
  const own = spanOfTimex(value);
  if (!own) return 0;
  if (compareDays(own.end, span.start) >= 0) return Math.max(0, daysBetween(span.start, own.start));
  return BACK * daysBetween(own.start, span.start);
}
