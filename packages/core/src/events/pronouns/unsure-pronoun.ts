import type { SentenceReading, Token } from '../../text/index.js';
import type { Clause } from '../clauses/read-clauses.js';

/**
 * "When countries left the pact, their economies grew": "they" may be people told before it in its own sentence, in the plural, rather
 * than a body told by its name.
 */
export function isOfMany(place: number, { firstToken }: SentenceReading, tokens: readonly Token[]): boolean {
  for (let i = firstToken + 1; i < tokens.length && tokens[i]!.start < place; i++) {
    const { pos, lower } = tokens[i - 1]!;
    if (/^(?:NOUN|PROPN)$/.test(pos) && /[^s]s$/.test(lower) && FINITE.test(tokens[i]!.pos)) return true;
  }
  return false;
}
const FINITE = /^(?:VERB|AUX)$/;

/** Verbs whose "it" is nobody: "it emerged that". */
const EMPTY = /^(?:emerg|turn|seem|appear|happen|follow|tak|took|cost)/;

/**
 * True for a pronoun that no name before it is sure to be meant by: of somebody else's words ('"He was 44," she said'), or one that is
 * nothing at all ("it is written that", "it was the first win").
 */
export function isUnsure(
  { lower }: Token,
  at: number,
  first: number,
  clause: Clause,
  tokens: readonly Token[],
): boolean {
  let quoted = false;
  for (let i = first; i < at; i++) if (/["“”«»`]/.test(tokens[i]!.text)) quoted = !quoted;
  if (quoted) return true;
  if (lower !== 'it') return false;
  const { verb, passive } = clause;
  if (tokens[verb]!.pos === 'AUX') return true;
  const that = tokens[verb + 1]?.lower === 'that' || tokens[verb + 2]?.lower === 'that';
  return that && (passive || EMPTY.test(tokens[verb]!.lower));
}
