import { compareDays, spanLength } from '../../calendar/index.js';
import type { FuzzyDate, TemporalExpression, TextSpan } from '../../model/index.js';
import type { TextReading, Token } from '../../text/index.js';
import type { Clause } from '../clauses/read-clauses.js';
import type { SentenceContext } from './new-draft.js';
import { isSideDate } from './side-dates.js';

/** True for a time that says nothing of when an event of its sentence was. */
export function isIdle(
  reading: TextReading,
  sentence: number,
  expression: TemporalExpression,
  date: FuzzyDate | undefined,
  clauses: readonly Clause[],
  context: SentenceContext,
): boolean {
  const { tokens, sentences } = reading;
  const { firstToken, endToken } = sentences[sentence]!;
  return (
    isCompared(reading, expression) ||
    isSideDate(reading, sentences[sentence]!.start, expression) ||
    isImprint(reading, firstToken, expression) ||
    (date !== undefined && isEra(reading, expression, date, context)) ||
    isBesideNoun(tokens, expression, firstToken, endToken) ||
    isField(tokens, firstToken, expression, clauses)
  );
}

/**
 * "Jane Roe, mayor until 2017, left", "has closed the school until Monday": what "until" names is the end of a state, here not of
 * what the clause tells.
 */
export function isEndOfOther(
  { text, tokens }: TextReading,
  { first, group, verb, tense }: Clause,
  { start, end }: TemporalExpression,
  date: FuzzyDate,
  { published }: SentenceContext,
): boolean {
  // "is not due until May" is due in May.
  const before = text.slice(Math.min(tokens[first]!.start, start), start);
  if (!/\b(?:until|till)\s+(?:the\s+)?$/i.test(before) || /\bnot\b|n['’]t\b/i.test(before)) return false;
  if (published && compareDays(date.start, published.end) > 0) return /^(?:past|perfect|present)$/.test(tense);
  const [from, to] = end <= tokens[group]!.start ? [end, tokens[group]!.start] : [tokens[verb]!.end, start];
  return /,/.test(text.slice(from, Math.max(from, to)));
}

/** "the worst flood of the 21st century", "a 12th-century bridge": a time that holds the day of writing, or that says how old something is. */
const isEra = ({ text }: TextReading, { end }: TextSpan, date: FuzzyDate, { published }: SentenceContext): boolean =>
  spanLength(date) >= CENTURY &&
  (/^\s\p{L}/u.test(text.slice(end, end + 2)) ||
    (published !== undefined && compareDays(date.end, published.start) >= 0));
const CENTURY = 30_000;

/** "Jane Roe -- in office since 1998 -- resigned": what stands between dashes without a verb is said of the noun before it. */
function isBesideNoun(tokens: readonly Token[], { start, end }: TextSpan, first: number, last: number): boolean {
  let at = first;
  while (at < last && tokens[at]!.start < start) at++;
  // "and'90s": no token begins with the time.
  if (at >= last) return false;
  let [from, to] = [at, at];
  while (from > first && at - from < ASIDE && !DASH.test(tokens[from]!.text)) from--;
  if (from === at || !DASH.test(tokens[from]!.text)) return false;
  while (to < last && to - at < ASIDE && (tokens[to]!.start < end || !DASH.test(tokens[to]!.text))) to++;
  const apart = tokens[from + 1]!.start > tokens[from]!.end;
  return (
    apart &&
    DASH.test(tokens[to]?.text ?? '') &&
    tokens.slice(from, at).some(({ lower }) => lower === 'since') &&
    !tokens.slice(from, to).some(({ pos }) => /^(?:VERB|AUX)$/.test(pos))
  );
}
const DASH = /^(?:--|–|—)$/;
const ASIDE = 12;

/** "Born: 3 May 1904, Westport Also known as: ...": what stands behind a label in a box that runs on into the text. */
const isField = (
  tokens: readonly Token[],
  first: number,
  { start, end }: TextSpan,
  clauses: readonly Clause[],
): boolean =>
  tokens[first + 1]?.text === ':' &&
  tokens[first + 2]?.start === start &&
  /^\p{Lu}\p{Ll}/u.test(tokens[first]!.text) &&
  clauses.some(({ group }) => tokens[group]!.start > end);

/** "three days later than planned", "not 2015": the date is named only to say that it isn't the one. */
const isCompared = ({ text }: TextReading, { start, end }: TemporalExpression): boolean =>
  /^\s+than\b/i.test(text.slice(end, end + 8)) ||
  /\b(?:not|rather than|instead of)(?:\s+(?:in|on|by|until|since))?\s+$/i.test(
    text.slice(Math.max(0, start - 16), start),
  );

/** "Published: 2021-05-03", "8 November 2011 Last updated at 21:40" date the article. */
const isImprint = ({ text, tokens }: TextReading, first: number, { start, end }: TemporalExpression): boolean =>
  /^\s*(?:page\s+)?(?:date|dated|published|(?:last\s+)?updated|posted|last modified)(?:\s+(?:on|at))?\s*:?\s*$/i.test(
    text.slice(tokens[first]!.start, start),
  ) ||
  /\blast\s+(?:updated|modified)(?:\s+(?:on|at))?\s*:?\s*$/i.test(text.slice(Math.max(0, start - 24), start)) ||
  /^\s*(?:page\s+)?last\s+(?:updated|modified)\b/i.test(text.slice(end, end + 24));
