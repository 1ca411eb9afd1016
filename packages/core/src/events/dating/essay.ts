import { daysBetween, spanLength } from '../../calendar/index.js';
import type { TemporalExpression } from '../../model/index.js';
import type { TextReading } from '../../text/index.js';
import type { Story } from './tell-story.js';

/** A report of fewer sentences may name no day. */
const SHORTEST = 18;
/** Days around publication that a report of news names one of, and the longest time that is taken for a day. */
const NEWS = 10;
const DAY = 2;

/** "Today" may as well be these days. */
const THESE_DAYS = /^(?:today|now|tonight)(?:['’]s)?$/i;

/**
 * True for a text that is no report of news but an opinion, a profile, a review or a page of questions and answers: a long one that names
 * no day near its publication. What it tells without a date is as old as it may be.
 */
export function isEssay(
  expressions: readonly TemporalExpression[],
  { sentences }: TextReading,
  story: Story | undefined,
): boolean {
  if (story?.basis !== 'publication' || sentences.length < SHORTEST) return false;
  const { start, end } = story.date;
  return !expressions.some(
    ({ type, span, text }) =>
      /^(?:DATE|TIME)$/.test(type) &&
      span !== undefined &&
      spanLength(span) <= DAY &&
      daysBetween(span.end, start) <= NEWS &&
      daysBetween(end, span.start) <= NEWS &&
      !THESE_DAYS.test(text),
  );
}
