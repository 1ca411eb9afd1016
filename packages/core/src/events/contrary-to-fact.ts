import type { Token } from '../text/index.js';
import type { Draft } from './draft.js';

/** What a sentence may put between "had" and its participle: the subject of "Had the pilot turned back". */
const SUBJECT = /^(?:DET|NOUN|PROPN|PRON|ADJ|NUM|ADV)$/;

/** "would have been avoided", "if he had turned back", "Had he turned back": what did not happen. */
export function isContraryToFact({ clause }: Draft, tokens: readonly Token[], first: number): boolean {
  if (!clause) return false;
  const { group, verb, tense } = clause;
  if (tense === 'modal') {
    const words = tokens.slice(group, verb).map(({ lower }) => lower);
    return words.includes('have') && words.some((word) => /^(?:would|should|need)$/.test(word));
  }
  if (tense === 'pluperfect') return tokens[clause.first]!.lower === 'if';
  if (tense !== 'past' || clause.first !== first || tokens[first]!.text !== 'Had' || group <= first + 1) return false;
  return tokens.slice(first + 1, group).every(({ pos }) => SUBJECT.test(pos));
}
