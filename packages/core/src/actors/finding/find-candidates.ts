import {
  DOCUMENT_NOUNS,
  GROUP_ENDINGS,
  GROUP_WORDS,
  INSTITUTION_WORDS,
  NO_ACTOR_HEADS,
  NO_ACTOR_WORDS,
  PLACE_WORDS,
  SHIP_PREFIXES,
} from '../../lexicon/index.js';
import type { SentenceReading, Token } from '../../text/index.js';
import { findRuns, isCapital } from './capital-runs.js';
import { cutRun, type Piece } from './cut-run.js';
import { isDemonym, knownPlace } from './gazetteer.js';
import { weighContext } from './kind-context.js';
import { isAcronym, type KindEvidence, weighName } from './kind-evidence.js';
import { plainWord } from './plain-word.js';

/** What may be a name, where it stands. */
export interface Candidate {
  start: number;
  end: number;
  text: string;
  /** What its own words say of its kind, and what those around it say here. */
  shape: KindEvidence;
  context: KindEvidence;
  /** The capital says something: it doesn't just begin a sentence. */
  firm: boolean;
}

/** The stretches of a sentence that may be names, by their capitals. */
export function findCandidates(
  text: string,
  tokens: readonly Token[],
  sentence: SentenceReading,
  lowerCase: ReadonlySet<string>,
): Candidate[] {
  const candidates: Candidate[] = [];
  for (const run of findRuns(tokens, sentence)) {
    const opens = opensSentence(tokens, run.first, sentence);
    for (const cut of cutRun(tokens, run, opens, (word) => lowerCase.has(word))) {
      const piece = extend(tokens, cut, sentence);
      const start = tokens[piece.first]!.start;
      const end = tokens[piece.last]!.end;
      const name = text.slice(start, end).replace(/\s+/g, ' ');
      const isSlogan = isQuoted(text, tokens[run.first]!.start, end);
      if (!mayBeName(tokens, piece, name, isSlogan || isQuoted(text, start, end))) continue;
      candidates.push({
        start,
        end,
        text: name,
        shape: weighName(tokens, piece, name),
        context: weighContext(tokens, piece),
        firm: !(piece.opens && piece.first === piece.last) || isSomebody(tokens, piece.last),
      });
    }
  }
  return candidates;
}

/** "Varga, who led the guild, resigned": a word that begins a sentence is a name where somebody is told of by it. */
const isSomebody = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.pos === 'PROPN' &&
  !/s$/.test(tokens[at]!.text) &&
  tokens[at + 1]?.text === ',' &&
  /^(?:who|whose)$/.test(tokens[at + 2]?.lower ?? '');

/** A headline writes nearly every word with a capital, and has no full stop. */
export function isTitleCase(tokens: readonly Token[], { firstToken, endToken }: SentenceReading): boolean {
  const words = tokens
    .slice(firstToken, endToken)
    .filter(({ text, word }) => text.length > 3 && word.initial !== 'other');
  if (/[.?!]$/.test(tokens[endToken - 1]!.text) || /^[.?!]$/.test(tokens[endToken - 2]?.text ?? '')) return false;
  return words.length > 3 && words.filter(isCapital).length > words.length * 0.7;
}

function opensSentence(tokens: readonly Token[], first: number, { firstToken }: SentenceReading): boolean {
  if (first === firstToken) return true;
  const before = tokens[first - 1]!.text;
  return /^["“”'‘([–—:…]$/.test(before) && (first - 1 === firstToken || /^["“:]$/.test(before));
}

/** Takes in a lower-case noun that the name ends with: "the Al Fateh coalition". */
function extend(tokens: readonly Token[], piece: Piece, { endToken }: SentenceReading): Piece {
  const next = tokens[piece.last + 1];
  if (!next || piece.last + 1 >= endToken || !GROUP_ENDINGS.has(next.text)) return piece;
  const isBare =
    !GROUP_WORDS.has(plainWord(tokens[piece.last])) &&
    !isAcronym(tokens[piece.last]!.text) &&
    !knownPlace(tokens[piece.last]!.text);
  const determined = plainWord(tokens[piece.first - 1]) === 'the' && !piece.titled;
  return isBare && determined && !isDemonym(tokens[piece.last]!.text) ? { ...piece, last: piece.last + 1 } : piece;
}

const isQuoted = (text: string, start: number, end: number): boolean =>
  /["“‘]/.test(text[start - 1] ?? '') && /["”’]/.test(text[end] ?? '');

function mayBeName(tokens: readonly Token[], { first, last, titled }: Piece, name: string, quoted: boolean): boolean {
  if (name.length < 2 || name.length > 80) return false;
  if (SHIP_PREFIXES.has(name)) return false;
  if (DOCUMENT_NOUNS.has(tokens[last + 1]?.text ?? '') && first < last && !titled) return false;
  if (
    isPartOfToken(tokens, first, last) ||
    isMoney(tokens, first, last) ||
    PARTY_AND_STATE.test(name) ||
    isCredit(tokens, first, last)
  )
    return false;
  const words = tokens.slice(first, last + 1).map(plainWord);
  // "Pro-Velmont"
  if (/^(?:pro|anti|non|ex|pre|post)-/i.test(name)) return false;
  if (first < last && !titled && NO_ACTOR_HEADS.has(words[0]!)) return false;
  // What stands alone between quotation marks is a slogan or a title, unless it is some institution.
  if (quoted && !words.some((word) => GROUP_WORDS.has(word))) return false;
  if (first < last || titled) return true;
  const [word = ''] = words;
  return !(GROUP_WORDS.has(word) || PLACE_WORDS.has(word) || INSTITUTION_WORDS.has(word) || NO_ACTOR_WORDS.has(word));
}

/** "P3.4 billion", "EUR 20,000": a currency by its letters before an amount. */
function isMoney(tokens: readonly Token[], first: number, last: number): boolean {
  const next = tokens[last + 1];
  if (first < last || next === undefined) return false;
  const { text, end } = tokens[first]!;
  const over = tokens[last + 2];
  // "P3 | . | 4 billion", "P3 | , | 400"
  const goesOn = next.start === end && /^[.,]$/.test(next.text) && over?.start === next.end && /^\d/.test(over.text);
  if (/^\p{Lu}{1,3}\d+$/u.test(text)) return goesOn || AMOUNT.test(next.lower);
  if (!/^\p{Lu}{3}$/u.test(text) || !/^\d/.test(next.text)) return false;
  return /^\d+[.,]\d/.test(next.text) || AMOUNT.test(over?.lower ?? '');
}

const AMOUNT = /^(?:thousand|million|billion|trillion|crore|lakh|bn|mn)$/;

/** "Senator Dodd, D-Conn." */
const PARTY_AND_STATE = /^[DRI]-\p{Lu}\p{L}*\.?$/u;

/** "Editing by Ann Roe" */
const isCredit = (tokens: readonly Token[], first: number, last: number): boolean =>
  first === last && /(?:ing|ed)$/.test(tokens[first]!.text) && tokens[last + 1]?.lower === 'by';

/** The letters of a number that is cut into tokens: "4L-KVA", "H-2 | 20s". */
function isPartOfToken(tokens: readonly Token[], first: number, last: number): boolean {
  const [before, after] = [tokens[first - 1], tokens[last + 1]];
  return (
    (before?.end === tokens[first]!.start && /\d$/.test(before.text)) ||
    (after?.start === tokens[last]!.end && /^[\p{L}\d]/u.test(after.text))
  );
}
