import { wordList } from '../../lexicon/index.js';
import { baseOfPast, rootOfWord, type Token } from '../../text/index.js';
import type { Tense } from './read-clauses.js';

const NEGATION = wordList("not n't n’t never");
const INVARIANT = wordList('cut put hit set let shut bid quit cost hurt split burst cast read beat broadcast');
/** Forms of "be" that are no past, though the list of irregular verbs has them. */
const NOW = /^(?:is|are|am)$/;
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
    else if (pos !== 'ADV') {
      // "was yesterday charged", "were this afternoon moved"
      const behind = behindDayWord(tokens, i, firstToken);
      if (behind === i) break;
      i = behind + 1;
      continue;
    }
    group = i;
  }
  const has = (...words: string[]) => auxiliaries.some((auxiliary) => words.includes(auxiliary));
  const isPast = word.endsWith('ed') || (baseOfPast(word) !== undefined && !NOW.test(word)) || INVARIANT.has(word);
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

/** Before a day between an auxiliary and its verb: where the auxiliary stands; the same place where there is none. */
export function behindDayWord(tokens: readonly Token[], at: number, first: number): number {
  const alone = /^(?:today|yesterday|tonight)$/.test(tokens[at]!.lower);
  const led = PART_OF_DAY.test(tokens[at]!.lower) && /^(?:this|last|yesterday)$/.test(tokens[at - 1]?.lower ?? '');
  const auxiliary = alone ? at - 1 : at - 2;
  return (alone || led) && auxiliary >= first && tokens[auxiliary]!.pos === 'AUX' ? auxiliary : at;
}
const PART_OF_DAY = /^(?:morning|afternoon|evening|night|week|month|year)$/;

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

const COPULA = /^(?:is|are|was|were|be|been)$/;
/** Days between an auxiliary and its verb: "was yesterday charged". */
const WITHIN = /^(?:today|yesterday|tonight|this|last|morning|afternoon|evening|night|week|month|year)$/;

/** A form of "be" that no verb follows: "the vote was in May". */
export function isCopula(tokens: readonly Token[], at: number, end: number): boolean {
  if (tokens[at]!.pos !== 'AUX' || !COPULA.test(tokens[at]!.lower)) return false;
  for (let i = at + 1; i < end && i < at + 5; i++) {
    const { pos } = tokens[i]!;
    if (pos === 'VERB' || pos === 'AUX') return false;
    if (pos !== 'ADV' && pos !== 'PART' && !WITHIN.test(tokens[i]!.lower)) break;
  }
  return true;
}
