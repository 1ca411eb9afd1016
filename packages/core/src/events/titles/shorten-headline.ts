import { rootOfWord, type Token } from '../../text/index.js';
import { verbTables } from '../words/verb-tables.js';

/** What a headline should not exceed, in characters. */
export const LONGEST = 100;
/** What it may where it can't be cut. */
export const LIMIT = 140;

/** Drops phrases from the end, each where it begins with a preposition, until a headline is short enough, or no further. */
export function shorten(kept: readonly number[], tokens: readonly Token[], before: number): readonly number[] {
  let words = kept;
  const length = () => words.reduce((sum, i) => sum + tokens[i]!.text.length + 1, before);
  while (length() > LONGEST) {
    const phrase = words.findLastIndex((_, at) => at > 3 && isCut(words, at, tokens) && !belongs(words, at, tokens));
    const cut =
      phrase < 0
        ? words.findLastIndex((_, at) => at > 5 && (isHanging(words, at, tokens) || isSecond(words, at, tokens)))
        : phrase;
    if (cut < 0) {
      if (length() <= LIMIT) return words;
      const plain = withoutReduced(words, tokens);
      if (plain === words) return words.slice(0, lastPurpose(words, tokens));
      words = plain;
    } else words = words.slice(0, beforePair(words, cut, tokens));
  }
  return words;
}

/** "said that tests carried out by the guild had shown traces": without what is said of the noun before its verb. */
function withoutReduced(words: readonly number[], tokens: readonly Token[]): readonly number[] {
  const said = words.findIndex((i) => opensContent(tokens[i]!));
  const from = words.findIndex((i, at) => at > said + 1 && isReducedVerb(tokens, i));
  const to = words.findIndex((i, at) => at > from && tokens[i]!.pos === 'AUX');
  const parted = words.slice(Math.max(from, 0), Math.max(to, 0)).some((i) => /^(?:,|but|that)$/.test(tokens[i]!.lower));
  if (said < 0 || from < 0 || to < 0 || parted) return words;
  return [...words.slice(0, from), ...words.slice(to)];
}

/** "tests carried out by the guild" */
const isReducedVerb = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.pos === 'VERB' && tokens[at - 1]?.pos === 'NOUN' && BY.test(tokens[at + 1]?.pos ?? '');
const BY = /^(?:ADP|PART)$/;

/** A phrase may go that begins with a preposition behind a noun: "shot a guard | near the gate". */
const isCut = (words: readonly number[], at: number, tokens: readonly Token[]): boolean =>
  tokens[words[at]!]!.pos === 'ADP' &&
  /^(?:NOUN|PROPN|NUM)$/.test(tokens[words[at - 1]!]!.pos) &&
  words.slice(0, at).some((i) => tokens[i]!.pos === 'VERB') &&
  !partsContent(words, at, tokens);

/** "launched a campaign | to win the crews": where the last such phrase begins; the end where there is none. */
function lastPurpose(words: readonly number[], tokens: readonly Token[]): number {
  const cut = words.findLastIndex(
    (i, at) =>
      at > 5 &&
      tokens[i]!.lower === 'to' &&
      tokens[i]!.pos === 'PART' &&
      /^(?:NOUN|ADJ)$/.test(tokens[words[at - 1]!]!.pos),
  );
  return cut > 0 && !partsContent(words, cut, tokens) ? cut : words.length;
}

/** "a bowl of", "an end to": the noun is nothing without what follows. */
const belongs = (words: readonly number[], at: number, tokens: readonly Token[]): boolean => {
  const word = tokens[words[at]!]!.lower;
  const noun = tokens[words[at - 1]!]!.lower;
  return (
    word === 'of' ||
    (word === 'with' && /^(?:connection|contact|line|accordance|cooperation)$/.test(noun)) ||
    (word === 'to' && /^(?:end|answer|response|threat|access|opposition|reference|due|thanks)$/.test(noun))
  );
};

/** "said the bolts would be replaced | before the jet takes off": a clause that hangs on the one before may go too. */
const isHanging = (words: readonly number[], at: number, tokens: readonly Token[]): boolean =>
  /^(?:before|after|because|while|when|since|until|although|though)$/.test(tokens[words[at]!]!.lower) &&
  words.slice(at).some((i) => /^(?:VERB|AUX)$/.test(tokens[i]!.pos)) &&
  words.slice(0, at).some((i) => tokens[i]!.pos === 'VERB') &&
  !partsContent(words, at, tokens);

/** "Acme closed the mill and the guild | of Westport sued": the second of two clauses goes whole. */
function beforePair(words: readonly number[], cut: number, tokens: readonly Token[]): number {
  const isVerb = (i: number) => /^(?:VERB|AUX)$/.test(tokens[i]!.pos);
  const and = words.findLastIndex((i, at) => at < cut && (isVerb(i) || tokens[i]!.pos === 'CCONJ'));
  if (and < 4 || tokens[words[and]!]!.pos !== 'CCONJ') return cut;
  const rest = words.slice(cut).findIndex((i) => tokens[i]!.pos === 'AUX');
  const hangs = words
    .slice(cut, cut + Math.max(rest, 0))
    .some((i) => /^(?:that|who|which|where|when|if|and|or|but|,)$/.test(tokens[i]!.lower));
  return rest >= 0 && !hangs ? and : cut;
}

/** "found that nine had died | and that six were ill" */
const isSecond = (words: readonly number[], at: number, tokens: readonly Token[]): boolean =>
  tokens[words[at]!]!.lower === 'and' &&
  tokens[words[at + 1] ?? 0]!.lower === 'that' &&
  words.slice(0, at).filter((i) => tokens[i]!.pos === 'VERB').length > 1;

/** "said the crew | of the mill had left": what is said would lack its verb. */
function partsContent(words: readonly number[], at: number, tokens: readonly Token[]): boolean {
  // "that the cost of helping towns | in need would rise", "that people known to be ill | in Westport had died"
  const isVerb = (i: number) => /^(?:VERB|AUX)$/.test(tokens[i]!.pos);
  const isBare = (i: number) =>
    (/ing$/.test(tokens[i]!.lower) && /^(?:ADP|NOUN|PROPN)$/.test(tokens[i - 1]?.pos ?? '')) ||
    /^(?:to|have|been)$/.test(tokens[i - 1]?.lower ?? '');
  // "that tests carried out by the guild | in Westport had shown": such a participle isn't the verb that is waited for.
  const said = words.findLastIndex((i, place) => place < at && opensContent(tokens[i]!));
  const opensClause = tokens[words[said] ?? 0]!.pos !== 'VERB';
  const told = words.slice(said + 1, at).filter((i) => isVerb(i) && !(opensClause && isBare(i)));
  return said >= 0 && words.slice(at).some(isVerb) && told.every((i) => isReducedVerb(tokens, i));
}

const opensContent = ({ lower, pos, word }: Token): boolean =>
  /^(?:whether|if|how|why)$/.test(lower) ||
  (lower === 'that' && pos !== 'DET') ||
  (pos === 'VERB' && verbTables().reporting.has(rootOfWord(word)));
