import { compareDays, daysBetween, parseDay, spanOfTimex } from '../../calendar/index.js';
import type { TextReading } from '../../text/index.js';
import { directionOf } from '../direction/direction.js';
import type { CalendarForm } from '../form.js';
import type { RecognisedExpression } from '../recognise.js';
import { headsEntry } from './chronology.js';
import type { Mention, ResolveContext, Resolved } from './context.js';
import { dated, firstDayOf, quoted, valueIn } from './named-unit.js';
import { FEW } from './tells-story.js';
import { isNewsAgain } from './year-of-passage.js';

/** What goes back is so many times as far: a story goes on, and says so where it doesn't. */
const BACK = 1.5;

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
    .filter((v) => !context.today || compareDays(firstDayOf(v), context.today) <= 0)
    .sort((a, b) => distance(a, last) - distance(b, last));
  return dated(value ?? null, expression, `is the one nearest to ${quoted(last.expression)} in the story`);
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

function distance(value: string, { span }: Mention): number {
  const own = spanOfTimex(value);
  if (!own) return 0;
  if (compareDays(own.end, span.start) >= 0) return Math.max(0, daysBetween(span.start, own.start));
  return BACK * daysBetween(own.start, span.start);
}
