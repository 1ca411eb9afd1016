import type { Token } from '../../text/index.js';
import type { Clause } from './read-clauses.js';

/** What may stand between "had" and its participle: the subject of "had the pilot turned back". */
const SUBJECT = /^(?:DET|NOUN|PROPN|PRON|ADJ|NUM|ADV)$/;

/** "would have been avoided", "(even) if he had turned back", "had he turned back": what did not happen. */
export function isContraryToFact({ first, group, verb, tense }: Clause, tokens: readonly Token[]): boolean {
  if (tense === 'modal') {
    const words = tokens.slice(group, verb).map(({ lower }) => lower);
    return words.includes('have') && words.some((word) => /^(?:would|should|need)$/.test(word));
  }
  const at = tokens[first]!.lower === 'even' ? first + 1 : first;
  const opener = tokens[at]!.lower;
  if (opener === 'if') return tense === 'pluperfect';
  return opener === 'had' && group > at + 1 && tokens.slice(at + 1, group).every(({ pos }) => SUBJECT.test(pos));
}
