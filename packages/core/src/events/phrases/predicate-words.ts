import { rootOfBase, rootOfWord, type Token } from '../../text/index.js';
import type { Clause } from '../clauses/read-clauses.js';

/** Words that make the contrary of what a verb tells. */
export const NEGATION = /^(?:not|n['’]t|never|no|nowhere|hardly|scarcely|barely|rarely|seldom)$/i;
/** Adverbs without which a verb would tell what was not so: "almost went bankrupt". */
export const TURNS = /^(?:almost|nearly|narrowly|wrongly|falsely|mistakenly)$/i;

/** "not only took the town": it did. */
export const isNotOnly = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.lower === 'not' && /^(?:only|just|merely|simply)$/.test(tokens[at + 1]?.lower ?? '');

/** "have so far lost nine", "are not so much rulers as", "has yet to land", "may yet sink": no clause is opened. */
export const isDegree = (tokens: readonly Token[], at: number): boolean => {
  const { lower } = tokens[at]!;
  const next = tokens[at + 1];
  if (lower === 'so')
    return /^(?:ADV|ADJ)$/.test(next?.pos ?? '') || /^(?:far|much|many|long)$/.test(next?.lower ?? '');
  return lower === 'yet' && (next?.lower === 'to' || (tokens[at - 1]?.pos === 'AUX' && next?.pos === 'VERB'));
};

/** "are to discuss when the mill can open": what is asked or known is told with the clause behind it. */
export const isAsked = (tokens: readonly Token[], at: number): boolean =>
  /^(?:when|where|who|which|whom|whose)$/i.test(tokens[at]!.text) &&
  tokens[at - 1]?.pos === 'VERB' &&
  asking.has(rootOfWord(tokens[at - 1]!.word));
const asking = new Set(
  'discuss decide determine know ask explain learn investigate examine consider clarify specify reveal disclose wonder confirm establish identify predict choose show tell'
    .split(' ')
    .map(rootOfBase),
);

/** "said that a gang stopped and robbed a crew": two verbs right beside each other in what is said share their object. */
export const sharesObject = (tokens: readonly Token[], at: number, { verb }: Clause): boolean =>
  /^(?:and|or)$/.test(tokens[at]!.lower) &&
  tokens[at - 1]?.pos === 'VERB' &&
  at - 1 > verb &&
  !/ing$/.test(tokens[at - 1]!.lower) &&
  tokens[at - 2]?.pos !== 'AUX' &&
  tokens[at + 1]?.pos === 'VERB' &&
  /^(?:DET|NOUN|PROPN|ADJ|NUM|PART)$/.test(tokens[at + 2]?.pos ?? '');

/** A hyphen with space around it. */
export const isDash = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.text === '-' && tokens[at - 1]!.end < tokens[at]!.start;

/** Where words begin that open a clause which is still without its verb: "sank | as waves"; -1 where none do. */
export function hangingFrom(tokens: readonly Token[], kept: readonly number[]): number {
  const from = kept.findLastIndex((i) => /^(?:VERB|AUX)$/.test(tokens[i]!.pos));
  return kept.findIndex(
    (i, at) =>
      at > from && from >= 0 && /^(?:when|while|because|although|after|before|since|until|as)$/.test(tokens[i]!.lower),
  );
}
