import { daysBetween } from '../../calendar/index.js';
import type { TextReading } from '../../text/index.js';
import { directionOf } from '../direction/direction.js';
import type { RecognisedExpression } from '../recognise.js';
import type { Mention, ResolveContext } from './context.js';

/** Days from publication within which a weekday's name tells its day, and after which what is told is a story of another time. */
const NEWS = 14;
const STALE = 60;
/** Paragraphs back in which the story was left. */
const REACH = 2;
/** Dates back that are looked at, and days between two of one story. */
const RECENT = 8;
const STORY = 31;

const SAYING = /\b(?:said|says|told|added|testified)$/i;
/** A quotation that ends right before who said it: `"I saw him," Roe recalled on |Monday`. */
const QUOTED = /[,.?!]["”]\s(?:[\p{L}.’'-]{1,20}\s){1,6}$/u;

/** True for a day of the news on which something was said of what the text tells: "police said on Monday". */
export function isSaying(expression: RecognisedExpression, reading: TextReading): boolean {
  if (SAYING.test(directionOf(expression, reading).cue ?? '')) return true;
  const from = Math.max(reading.sentences[expression.sentence]!.start, expression.start - 80);
  return QUOTED.test(reading.text.slice(from, expression.start));
}

/**
 * "He left on 3 May 2009. On 5 May he was found. 'I saw a boot,' a neighbour said on Monday. That night ...": the day that the story had
 * come to before somebody was heard on it; undefined where none was left so.
 */
export function storyLeft(expression: RecognisedExpression, context: ResolveContext): Mention | undefined {
  const { mentions, today, reading } = context;
  const last = mentions.at(-1);
  if (!today || !last || !isOfNews(last, today) || !isSaying(last.expression, reading)) return undefined;
  const recent = mentions.slice(-RECENT).filter(({ unit }) => unit === 'day');
  const left = recent.findLast((mention) => !isOfNews(mention, today) || !isSaying(mention.expression, reading));
  if (!left || daysBetween(left.span.start, today) <= STALE) return undefined;
  const paragraphOf = (sentence: number): number => reading.sentences[sentence]!.paragraph;
  if (paragraphOf(expression.sentence) - paragraphOf(left.expression.sentence) > REACH) return undefined;
  const others = recent.filter((mention) => Math.abs(daysBetween(mention.span.start, left.span.start)) <= STORY);
  const { side, present } = directionOf(expression, reading);
  return others.length > 1 && side === 'past' && !present ? left : undefined;
}

/** "Monday", "yesterday": a day of the week of publication that is told by its name alone. */
const isOfNews = ({ unit, span, expression: { form } }: Mention, today: string): boolean =>
  unit === 'day' &&
  Math.abs(daysBetween(span.start, today)) <= NEWS &&
  ((form.kind === 'calendar' && form.weekday !== undefined && form.day === undefined) ||
    (form.kind === 'shift' && form.from === 'publication'));
