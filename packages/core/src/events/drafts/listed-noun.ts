import type { TemporalExpression } from '../../model/index.js';
import type { Token } from '../../text/index.js';
import type { Clause } from '../clauses/read-clauses.js';
import { type Head, headAt } from '../words/head-at.js';

/** An event that a list tells by a noun, with the tokens of its item, half-open. */
export interface ListedNoun {
  head: Head;
  first: number;
  end: number;
}

const PHRASE = /^(?:NOUN|PROPN|ADJ|NUM|DET|ADP|PART)$/;
const LONGEST = 16;

/**
 * "It had two accidents: a fire at Westport in 2003, and a collision off Marl on 17 May 2014": each date of a list is that of its own item.
 * Undefined for a date whose phrase is no item: one that neither follows a colon nor another date's item, or that a verb stands in.
 */
export function listedNoun(
  tokens: readonly Token[],
  expressions: readonly TemporalExpression[],
  dated: readonly number[],
  at: number,
  firstToken: number,
): ListedNoun | undefined {
  const { start, end } = expressions[at]!;
  let stop = firstToken;
  while (stop < tokens.length && tokens[stop]!.start < start) stop++;
  if (stop <= firstToken + 2 || !/^(?:in|on)$/.test(tokens[stop - 1]!.lower)) return undefined;
  let first = stop - 1;
  while (first > firstToken && stop - first < LONGEST && PHRASE.test(tokens[first - 1]!.pos) && !isJoint(tokens, first))
    first--;
  if (tokens[first]!.pos !== 'DET') return undefined;
  let last = stop;
  while (last < tokens.length && tokens[last]!.start < end) last++;
  if (!isItem(tokens, first, last, expressions, dated)) return undefined;
  let noun = first + 1;
  while (noun < stop - 1 && tokens[noun]!.pos !== 'ADP') noun++;
  if (tokens[noun - 1]!.pos !== 'NOUN') return undefined;
  const head = headAt(tokens, noun - 1);
  // "was found on 7 May and the second box on 9 May": of what is no event, the verb goes on to tell.
  const listed = head.kind !== undefined || tokens.slice(firstToken, first).some(({ text }) => /^[:–—]$/.test(text));
  return listed ? { head, first, end: last } : undefined;
}

/** A numeral or a name may be tagged as what "and" is not. */
const isJoint = (tokens: readonly Token[], first: number): boolean =>
  /^(?:and|or|[,;:])$/.test(tokens[first - 1]!.lower);

/** Behind a colon and before another item, or behind another date's item. */
function isItem(
  tokens: readonly Token[],
  first: number,
  last: number,
  expressions: readonly TemporalExpression[],
  dated: readonly number[],
): boolean {
  let before = first - 1;
  if (before < 0) return false;
  if (/^[:–—]$/.test(tokens[before]!.text)) return /^(?:,|;|and)$/.test(tokens[last]?.lower ?? '');
  if (tokens[before]?.lower === 'and') before--;
  if (/^[,;]$/.test(tokens[before]?.text ?? '')) before--;
  return before < first - 1 && dated.some((index) => expressions[index]!.end === tokens[before]?.end);
}

/** "Friday will be a day of mourning": what a day is, said with nothing but the day for the subject. */
export function nounOfDay(
  tokens: readonly Token[],
  { first, group, verb, end }: Clause,
  { start, end: stop }: TemporalExpression,
): ListedNoun | undefined {
  if (!/^(?:be|is|was)$/.test(tokens[verb]!.lower) || tokens[group - 1]?.end !== stop) return undefined;
  if (tokens[first]!.start < start || !/^(?:an?|the)$/.test(tokens[verb + 1]?.lower ?? '')) return undefined;
  let noun = verb + 2;
  while (noun < end && /^(?:NOUN|PROPN|ADJ|NUM)$/.test(tokens[noun]!.pos)) noun++;
  return noun > verb + 2 && tokens[noun - 1]!.pos === 'NOUN'
    ? { head: headAt(tokens, noun - 1), first, end }
    : undefined;
}
