import { wordList } from '../../lexicon/index.js';
import { baseOfPast, rootOfWord, type Token } from '../../text/index.js';
import type { Tense } from './read-clauses.js';

const NEGATION = wordList("not n't n’t never");
const INVARIANT = wordList('cut put hit set let shut bid quit cost hurt split burst cast read beat broadcast');
const MODAL = wordList("would could might may should can must ca 'd");
const FUTURE = wordList("will shall 'll wo");

/** How a verb stands to the time of writing, with the auxiliaries before it. */
export function readVerb(tokens: readonly Token[], verb: number, firstToken: number) {
  const word = tokens[verb]!.lower;
  const auxiliaries: string[] = [];
  let group = verb;
  let infinitive = false;
  let negated = false;
  for (let i = verb - 1; i >= firstToken && i >= verb - 7; i--) {
    const { pos, lower } = tokens[i]!;
    if (NEGATION.has(lower)) negated = true;
    else if (lower === 'to' && pos === 'PART') infinitive = true;
    else if (pos === 'AUX' || (MODAL.has(lower) && pos === 'VERB')) auxiliaries.unshift(lower.replace('’', "'"));
    else if (pos !== 'ADV') break;
    group = i;
  }
  const has = (...words: string[]) => auxiliaries.some((auxiliary) => words.includes(auxiliary));
  const isPast = word.endsWith('ed') || baseOfPast(word) !== undefined || INVARIANT.has(word);
  const passive = isPast && has('was', 'were', 'been', 'be', 'is', 'are', 'being', "'s", "'re");
  const tense = tenseOf(word, isPast, infinitive, auxiliaries, has);
  return {
    group,
    root: rootOfWord(tokens[verb]!.word),
    tense,
    passive,
    negated,
    infinitive: infinitive && tense === 'bare',
  };
}

function tenseOf(
  word: string,
  isPast: boolean,
  infinitive: boolean,
  auxiliaries: string[],
  has: (...words: string[]) => boolean,
): Tense {
  if (auxiliaries.some((auxiliary) => FUTURE.has(auxiliary))) return 'future';
  if (auxiliaries.some((auxiliary) => MODAL.has(auxiliary))) return 'modal';
  // "is to open", "were to be allowed": what is arranged.
  if (infinitive) return has('is', 'are', 'was', 'were') ? 'future' : 'bare';
  // "a wall being built": going on, and told of the noun.
  if (has('having') || (auxiliaries[0] === 'being' && auxiliaries.length === 1)) return 'bare';
  if (has('had')) return 'pluperfect';
  if (has('has', 'have', "'ve")) return 'perfect';
  if (has('did', 'was', 'were')) return 'past';
  if (has('is', 'are', 'am', 'do', 'does', "'s", "'re", "'m")) return isPast ? 'perfect' : 'present';
  if (word.endsWith('ing')) return 'bare';
  return isPast ? 'past' : 'present';
}
