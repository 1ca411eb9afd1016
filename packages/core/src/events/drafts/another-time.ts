import { compareDays, daysBetween } from '../../calendar/index.js';
import type { FuzzyDate, TemporalExpression, TextSpan } from '../../model/index.js';
import type { TextReading, Token } from '../../text/index.js';
import type { Clause } from '../clauses/read-clauses.js';
import { type Head, headAt } from '../words/head-at.js';
import type { SentenceContext } from './new-draft.js';

/** How many days before the story's own a date has to lie to be background. */
export const BACKGROUND_DAYS = 31;

/**
 * What tells something of its own between a clause in the present, perfect or future and a time that is over: "is led by men freed in
 * 2009", "has ruled since the death of her brother in 2012".
 */
export function innerHead(
  { tokens }: TextReading,
  clause: Clause,
  expression: TemporalExpression,
  date: FuzzyDate | undefined,
  context: SentenceContext,
): Head | undefined {
  if (!date || !isOfAnotherTime(tokens, clause, expression, date, context)) return undefined;
  for (let i = tokenBefore(tokens, clause.verb, expression); i > clause.verb; i--) {
    const { pos } = tokens[i]!;
    const participle = pos === 'VERB' && /^(?:NOUN|PROPN|PUNCT)$/.test(tokens[i - 1]!.pos);
    const head = participle || pos === 'NOUN' ? headAt(tokens, i) : undefined;
    if (head && (head.kind || /^(?:event|incident|episode)s?$/.test(tokens[i]!.lower))) return head;
  }
  return undefined;
}

/** The last token before a date that is none of its preposition's. */
function tokenBefore(tokens: readonly Token[], from: number, { start }: TextSpan): number {
  let at = from;
  while (at + 1 < tokens.length && tokens[at + 1]!.end <= start) at++;
  while (at > from && /^(?:in|on|at|by|the|of)$/.test(tokens[at]!.lower)) at--;
  return at;
}

/** "have likened it to 2011", "can restore what she founded in 1904": no present, perfect or modal goes with a time that is over. */
export function isOfAnotherTime(
  tokens: readonly Token[],
  clause: Clause,
  expression: TextSpan,
  date: FuzzyDate,
  { published, entry }: SentenceContext,
): boolean {
  const { first, opening, group, verb, tense } = clause;
  if (!/^(?:present|perfect|modal|future)$/.test(tense) || tokens[verb]!.start > expression.start || entry)
    return false;
  if (isMistaken(tokens, clause)) return false;
  if (
    !published ||
    compareDays(date.end, published.start) >= 0 ||
    daysBetween(date.end, published.start) <= BACKGROUND_DAYS
  )
    return false;
  if (tense === 'modal' && tokens.slice(group, verb).some(({ lower }) => /^(?:would|could|might)$/.test(lower)))
    return false;
  // "may have fled in 2012", "is thought to have fled in 2012"
  if (tense !== 'perfect' && tokens.slice(group, verb).some(({ lower }) => lower === 'have')) return false;
  // "Buses burn on 2 April": the present of a caption, or of a vivid tale.
  if (tense === 'present' && group === verb && tokens[verb]!.pos !== 'AUX' && compareDays(date.start, date.end) === 0)
    return false;
  // "has been tried before, in 1998", "two have closed: one in May": an afterthought.
  const at = tokenBefore(tokens, verb, expression);
  if (tokens.slice(verb + 1, at).some(({ lower }) => lower === 'have')) return false;
  if (MARK.test(tokens[at]!.text) || tokens.slice(verb, at).some(({ text }) => /^(?::|–|—|--)$/.test(text)))
    return false;
  // "In March the bank is rescued": what opens a clause sets its time.
  return tokens.slice(opening ?? first, group).every(({ end }) => end <= expression.start);
}

/** "fell at a bus stop in 2016", "freed on bail": without an auxiliary, what a preposition or a past verb stands before may be a noun. */
function isMistaken(tokens: readonly Token[], { first, opening, group, verb }: Clause): boolean {
  if (group < verb || tokens[verb]!.pos === 'AUX') return false;
  const before = tokens.slice(opening ?? first, verb);
  return !/^(?:NOUN|PROPN|PRON|ADV)$/.test(before.at(-1)?.pos ?? '') || before.some(({ pos }) => pos === 'VERB');
}
const MARK = /^(?:,|:|–|—|-|--)$/;
