import { rootOfWord, type TextReading, type Token } from '../../text/index.js';
import type { Draft } from '../drafts/draft.js';
import { verbTables } from '../words/verb-tables.js';
import { isThinkingRoot } from './saying-clauses.js';

/** What says nothing without the words behind it: "was supposed", "seems". */
const OPEN_END =
  /^(?:supposed|able|unable|inclined|seem(?:s|ed)?|tend(?:s|ed)?|want(?:s|ed)?|manage[sd]|tried|attempted|regarded)$/;
/** "The change came | a day after the vote": when it was is all that is told. */
const WHEN = /^(?:after|as|amid|despite|hours|days|weeks|months|just|less|only|shortly|before)$/;

/**
 * True for words that end before what is said, thought or asked has its verb ("prosecutors claim the mayor | has lied"), right behind a
 * verb that waits for it ("many investors believe"), or where their verb waits for more ("the ship was supposed | to").
 */
export function isHalfTold(words: readonly number[], { clause }: Draft, { tokens }: TextReading): boolean {
  const last = words.at(-1)!;
  const goesOn = /^[\p{L}\p{N}"“`'‘$(]/u.test(tokens[last + 1]?.text ?? '');
  const { lower, pos } = tokens[last]!;
  if (OPEN_END.test(lower) && pos !== 'NOUN' && goesOn) return true;
  if (/^(?:due|likely|unlikely|ready|bound|set|expected)$/.test(lower) && tokens[last + 1]?.lower === 'to') return true;
  if (/^(?:comes?|came)$/.test(lower) && isWhen(tokens, last + 1)) return true;
  // "was chanting | 'Out!'"
  if (pos === 'VERB' && /^["“`]$/.test(tokens[last + 1]?.text ?? '') && !/ed$/.test(lower)) return true;
  // "the Herald quoted the mayor | as saying"
  if (behindPassed(tokens, last)?.lower === 'as' && words.some((i) => /^(?:quoted|cited)$/.test(tokens[i]!.lower)))
    return true;
  // "demanded that the men held | be let go"
  if (isLoneBe(tokens, words)) return true;
  const opener = words.findLastIndex(
    (i) => (isSayingVerb(tokens, i) && !isInfinitive(tokens, i)) || isConjunction(tokens, i),
  );
  const said = words[opener];
  if (said === undefined) return false;
  const awaits = awaitsVerb(tokens, last) || (isConjunction(tokens, said) && awaitsLater(tokens, last));
  if (words.slice(opener + 1).some((i) => isTold(tokens, i, awaits))) return false;
  if (isConjunction(tokens, said)) return opener > 0;
  // "the mayor resigned, officials said": what is said stands before; "he was criticised" waits for nothing.
  if (words.slice(0, opener).some((i) => isTold(tokens, i, true))) return false;
  if ((clause?.verb === said && clause.passive) || tokens[said - 1]?.pos === 'AUX') return false;
  return said === last ? goesOn || tokens[last + 1]?.text === ',' : awaits;
}

/** "the men held | be let go": with no auxiliary near before it, nor what asks for it ("ordered that they be freed"). */
const isLoneBe = (tokens: readonly Token[], words: readonly number[]): boolean => {
  const at = words.findIndex((i) => tokens[i]!.lower === 'be');
  if (at < 1) return false;
  const before = tokens.slice(Math.max(0, words[at]! - 4), words[at]!);
  const led = before.some(
    ({ pos, lower }) => pos === 'AUX' || /^(?:to|and|or|lets?|mak(?:e|es|ing)|made)$/.test(lower),
  );
  return !led && !words.slice(0, at).some((i) => tokens[i]!.lower === 'that');
};

/** "after the vote", "two days after it" */
const isWhen = (tokens: readonly Token[], at: number): boolean =>
  WHEN.test(tokens[at]?.lower ?? '') ||
  (/^(?:DET|NUM)$/.test(tokens[at]?.pos ?? '') && /^(?:after|before)$/.test(tokens[at + 2]?.lower ?? ''));

const isSayingVerb = (tokens: readonly Token[], at: number): boolean => {
  const { pos, lower, text, word } = tokens[at]!;
  const before = tokens[at - 1]?.pos ?? '';
  // "Ann Said", "by promises alone": neither is one.
  if (pos !== 'VERB' || /^(?:ADP|DET|ADJ|SCONJ)$/.test(before) || (before === 'PROPN' && /^\p{Lu}/u.test(text)))
    return false;
  const root = rootOfWord(word);
  return verbTables().reporting.has(root) || isThinkingRoot(root) || /^(?:shows?|showed|finds?|found)$/.test(lower);
};

/** "that", "whether", "how" before a clause; "how to win" has all its words. */
const isConjunction = (tokens: readonly Token[], at: number): boolean => {
  const { lower, pos } = tokens[at]!;
  if (lower === 'that') return pos !== 'DET' && pos !== 'PRON';
  return /^(?:whether|why|how)$/.test(lower) && !/^(?:to|not)$/.test(tokens[at + 1]?.lower ?? '');
};

/** A verb that tells something: no infinitive, and, before a verb that is still to come, no participle that says what a noun is like. */
function isTold(tokens: readonly Token[], at: number, awaits: boolean): boolean {
  const { pos, lower } = tokens[at]!;
  const before = tokens[at - 1];
  if (pos !== 'VERB' && pos !== 'AUX') return before?.text === ',' && /ed$/.test(lower);
  if (isInfinitive(tokens, at)) return false;
  if (pos === 'AUX' || /^(?:AUX|ADV|PART)$/.test(before?.pos ?? '')) return true;
  const reduced =
    before?.pos === 'NOUN' && /^(?:ADP|PART|SCONJ)$/.test(tokens[at + 1]?.pos ?? '') && /(?:ed|wn|en)$/.test(lower);
  return !/ing$/.test(lower) && !(awaits && reduced);
}

/** "to lose", "to have been lost" */
function isInfinitive(tokens: readonly Token[], at: number): boolean {
  let i = at - 1;
  while (i > 0 && /^(?:have|be|been)$/.test(tokens[i]!.lower)) i--;
  return tokens[i]?.lower === 'to' && tokens[i]!.pos === 'PART';
}

/** Whether a finite verb stands right behind a place, but for adverbs, a day and quotation marks. */
function awaitsVerb(tokens: readonly Token[], at: number): boolean {
  const { pos, lower } = behindPassed(tokens, at) ?? { pos: '', lower: '' };
  return pos === 'AUX' || (pos === 'VERB' && !/ing$/.test(lower));
}

function behindPassed(tokens: readonly Token[], at: number): Token | undefined {
  let i = at + 1;
  while (i < tokens.length && (tokens[i]!.pos === 'ADV' || PASSED.test(tokens[i]!.lower))) i++;
  return tokens[i];
}
/** The same, behind a phrase: "the sums gathered | since her death had earned". */
function awaitsLater(tokens: readonly Token[], at: number): boolean {
  if (!/ed$/.test(tokens[at]!.lower) || tokens[at]!.pos !== 'VERB') return false;
  for (let i = at + 1; i < tokens.length && i < at + 12; i++) {
    const { pos, text } = tokens[i]!;
    if (pos === 'AUX') return true;
    if (/^[,;:.—–]$|^--$/.test(text) || /^(?:VERB|CCONJ|SCONJ)$/.test(pos)) return false;
  }
  return false;
}
const PASSED = /^(?:["“”`]|on|in|(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|tonight)$/;
