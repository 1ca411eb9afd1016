import type { Token } from '../../text/index.js';
import { antecedent } from '../clauses/antecedent.js';
import { isPronoun } from '../clauses/clause-boundary.js';
import { beforeAside, commaBefore, phrase, RELATIVE, type Surroundings, verbStart } from '../clauses/noun-phrase.js';
import { usable } from '../clauses/usable-phrase.js';

/** The subject that a verb shares with what stands before it: "and left", ", arresting two men". */
export function sharedSubject(around: Surroundings): number[] | undefined {
  const { tokens, sentence, first, group } = around;
  // "had him released": he was.
  if (/^(?:him|them|me|us)$/.test(tokens[first - 1]?.lower ?? '')) return undefined;
  for (let i = first - 1; i > sentence; i--) {
    if ((tokens[i]!.pos !== 'VERB' && tokens[i]!.pos !== 'AUX') || tokens[i - 1]!.text === '-') continue;
    // "agreed to meet and left": who agreed did.
    if (tokens[i - 1]!.pos === 'PART' && tokens[i - 1]!.lower === 'to') continue;
    // "say they let Acme fail and saved Bolt": they did, whoever says so.
    if (isPronoun(wordBefore(tokens, i, sentence))) return undefined;
    let start = i;
    while (start > sentence && !/^[,;:—–]$/.test(tokens[start - 1]!.text) && !RELATIVE.test(tokens[start - 1]!.text))
      start--;
    // "its nine freely elected leaders will meet": the verb before is said of the subject.
    const joined = first === group && i + 1 < group && /ed$/.test(tokens[i]!.lower);
    if (joined && tokens.slice(i + 1, group).every(({ pos }) => /^(?:NOUN|PROPN|ADJ)$/.test(pos)))
      return usable(phrase(around, start, group), tokens);
    // "It states that the letter was lost, but can't say by whom": behind a comma, who says so may be meant.
    const parted = tokens[first - 1]!.text === ',';
    if (parted && tokens[start - 1]?.lower === 'that' && isPronoun(wordBefore(tokens, start - 2, sentence)))
      return undefined;
    start = behindNearer(tokens, start, i);
    const own = verbStart(tokens, start, i);
    const shared = phrase(around, start, own);
    if (shared.length > 0) return usable(shared, tokens);
    // "how a drug that could stop the heart was approved": what could stop it was.
    if (own === start && start > sentence && RELATIVE.test(tokens[start - 1]!.text) && isAdjoined(tokens, first, group))
      return antecedent(around, start - 1);
    // "debts, if they last, could sink Acme and close the mill": what could sink it stands before the aside.
    if (own === start && tokens[own]!.pos === 'AUX' && start > sentence && tokens[start - 1]!.text === ',') {
      const opens = commaBefore(tokens, sentence, start - 1);
      return opens > sentence ? beforeAside(around, opens) : undefined;
    }
    // "the eel, which bit nine and killed two": the eel did.
    if (
      own === start &&
      start > sentence &&
      /^(?:who|which)$/i.test(tokens[start - 1]!.text) &&
      isPlainAnd(tokens, first)
    )
      return antecedent(around, start - 1);
  }
  // "The guild, as it is known, was young, having emerged in 1920": what the sentence is about.
  const about = first > sentence ? phrase(around, sentence, verbStart(tokens, sentence, first)) : [];
  return about.length > 0 && !tokens.slice(first, group).some(({ pos }) => pos === 'PRON')
    ? usable(about, tokens)
    : undefined;
}

/** "has been restored after a fault cut the wires and shut the mill": where the subject of the verb at hand begins. */
function behindNearer(tokens: readonly Token[], start: number, verb: number): number {
  const first = verbStart(tokens, start, verb);
  for (let i = verb - 1; i > first; i--) {
    const { lower, pos } = tokens[i]!;
    if (!NEARER.test(lower) || pos === 'NOUN' || pos === 'PRON') continue;
    // Behind it, a subject and then the verb alone.
    let at = i + 1;
    while (at < verb && /^(?:DET|ADJ|NUM|NOUN|PROPN|PART)$/.test(tokens[at]!.pos)) at++;
    const nominal = tokens.slice(i + 1, at).some(({ pos }) => pos === 'NOUN' || pos === 'PROPN');
    while (at < verb && /^(?:AUX|ADV)$/.test(tokens[at]!.pos)) at++;
    return nominal && at === verb ? i + 1 : start;
  }
  return start;
}
// Not "that": who says what is said may be meant as well.
const NEARER = /^(?:after|before|when|while|because|since|until|although)$/;

/** Right behind a noun, with no word or mark between. */
const isAdjoined = (tokens: readonly Token[], first: number, group: number): boolean =>
  first === group && tokens[group]!.pos === 'AUX' && /^(?:NOUN|PROPN)$/.test(tokens[group - 1]?.pos ?? '');

/** The word before a verb with its auxiliaries and adverbs. */
function wordBefore(tokens: readonly Token[], verb: number, from: number): Token | undefined {
  let i = verb - 1;
  while (i >= from && /^(?:AUX|ADV)$/.test(tokens[i]!.pos)) i--;
  return i >= from ? tokens[i] : undefined;
}

const isPlainAnd = (tokens: readonly Token[], at: number): boolean => /^(?:and|or|but)$/.test(tokens[at]!.lower);
