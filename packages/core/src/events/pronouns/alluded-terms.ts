import type { TextReading } from '../../text/index.js';
import type { Draft } from '../drafts/draft.js';
import { termsOf } from '../words/mention-terms.js';

const PRONOUN = /^(?:it|they|them|this|these|those)$/;

/**
 * Roots of the nouns that a clause's pronouns may mean: "It needed a stiffer spring. The board turned it down." They stand before the clause in its
 * sentence, else in the sentence before.
 */
export function alludedTerms({ clause, first, end, sentence }: Draft, { tokens, sentences }: TextReading): string[] {
  const { firstToken } = sentences[sentence]!;
  const leans = tokens
    .slice(first, end)
    .some(({ lower, pos }, i) => PRONOUN.test(lower) && (pos === 'PRON' || first + i + 1 === clause?.group));
  if (!leans) return [];
  const own = nounsOf(tokens, firstToken, clause?.opening ?? first);
  const before = sentences[sentence - 1];
  const near = before && sentences[sentence]!.paragraph - before.paragraph <= 1;
  return own.length > 0 || !near ? own : nounsOf(tokens, before.firstToken, before.endToken);
}

/** Most nouns that a pronoun may mean: what is further off than these isn't meant. */
const MOST = 12;

function nounsOf(tokens: TextReading['tokens'], first: number, end: number): string[] {
  const nouns = new Set<string>();
  for (let i = end - 1; i >= first && nouns.size < MOST; i--) {
    if (tokens[i]!.pos === 'NOUN') for (const term of termsOf(tokens, i, i + 1)) nouns.add(term);
  }
  return [...nouns];
}
