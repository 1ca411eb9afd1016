import { GROUP_ENDINGS, GROUP_WORDS, INSTITUTION_WORDS, NO_ACTOR_WORDS, PLACE_WORDS } from '../lexicon/index.js';
import type { NameEquation, NameMention } from '../model/index.js';
import type { SentenceReading, TextReading, Token } from '../text/index.js';
import { findRuns, isCapital } from './capital-runs.js';
import { cutRun, type Piece, plainWord } from './cut-run.js';
import { findEquations } from './find-equations.js';
import { isDemonym, knownPlace } from './gazetteer.js';
import { isAcronym, type KindEvidence, likelyKind, noEvidence, weighKind } from './kind-evidence.js';

interface Candidate {
  start: number;
  end: number;
  text: string;
  evidence: KindEvidence;
  /** The capital says something: it doesn't just begin a sentence or stand in a headline. */
  firm: boolean;
}

/** What the mentions of one text in the document say together. */
interface Tally {
  evidence: KindEvidence;
  firm: number;
}

/** A name needs so many points of evidence, or to be seen again. */
const ENOUGH = 2;

/** The proper names of a text without their titles, and those that the text itself equates. */
export function findNames(reading: TextReading): { names: NameMention[]; equations: NameEquation[] } {
  const { text, tokens, sentences } = reading;
  const lowerCase = new Set(tokens.filter((token) => /^\p{Ll}/u.test(token.text)).map((token) => token.text));
  const candidates = sentences.flatMap((sentence) => candidatesIn(text, tokens, sentence, lowerCase));
  const tallies = new Map<string, Tally>();
  for (const { text: name, evidence, firm } of candidates) {
    const tally = tallies.get(name) ?? { evidence: noEvidence(), firm: 0 };
    for (const kind of ['person', 'group', 'place'] as const) tally.evidence[kind] += evidence[kind];
    if (firm) tally.firm++;
    tallies.set(name, tally);
  }
  const parts = new Set([...tallies.keys()].filter((name) => / |-/.test(name)).flatMap((name) => name.split(/[ -]/)));
  const names = candidates.flatMap(({ start, end, text: name, evidence }) => {
    const tally = tallies.get(name)!;
    const isPart = parts.has(name.replace(/^(?:al|el)[ -]/i, ''));
    const points = Math.max(...Object.values(tally.evidence));
    const isName = points >= ENOUGH || tally.firm > 1 || isPart;
    if (tally.firm > 0 ? !isName : !knownPlace(name) && !isPart) return [];
    // What stands right here outweighs the rest of the document: "Washington said" beside "in Washington".
    const here = likelyKind(evidence);
    const strong = here && evidence[here] >= 3;
    const likely = strong ? here : likelyKind(tally.evidence);
    // A part of a longer name is what that name is, whatever preposition it follows.
    const kind = isPart && likely !== 'person' && !strong && !knownPlace(name) ? undefined : likely;
    return [{ start, end, text: name, ...(kind && { kind }) }];
  });
  const equations = findEquations(text, names);
  return { names: recast(names, equations), equations };
}

/** A group's foreign name looks like a person's until the text equates it with one that doesn't. */
function recast(names: NameMention[], equations: readonly NameEquation[]): NameMention[] {
  const groups = new Set(names.filter(({ kind }) => kind === 'group').map((name) => name.text));
  const equated = new Set(
    equations.flatMap(({ left, right }) => (groups.has(left) ? [right] : groups.has(right) ? [left] : [])),
  );
  return names.map((name) => (equated.has(name.text) ? { ...name, kind: 'group' as const } : name));
}

function candidatesIn(
  text: string,
  tokens: readonly Token[],
  sentence: SentenceReading,
  lowerCase: ReadonlySet<string>,
): Candidate[] {
  if (sentence.role === 'boilerplate') return [];
  const shouted = isTitleCase(tokens, sentence);
  const candidates: Candidate[] = [];
  for (const run of findRuns(tokens, sentence)) {
    const opens = opensSentence(tokens, run.first, sentence);
    for (const cut of cutRun(tokens, run, opens, (word) => lowerCase.has(word))) {
      const piece = extend(tokens, cut, sentence);
      const start = tokens[piece.first]!.start;
      const end = tokens[piece.last]!.end;
      const name = text.slice(start, end).replace(/\s+/g, ' ');
      if (!mayBeName(tokens, piece, name, text)) continue;
      const evidence = weighKind(tokens, piece, name);
      candidates.push({
        start,
        end,
        text: name,
        evidence,
        firm: !shouted && !(piece.opens && piece.first === piece.last),
      });
    }
  }
  return candidates;
}

/** A headline writes nearly every word with a capital, and has no full stop. */
function isTitleCase(tokens: readonly Token[], { firstToken, endToken }: SentenceReading): boolean {
  const words = tokens
    .slice(firstToken, endToken)
    .filter((token) => token.text.length > 3 && /^\p{L}/u.test(token.text));
  if (/^[.?!]$/.test(tokens[endToken - 1]!.text)) return false;
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

function mayBeName(tokens: readonly Token[], { first, last, titled }: Piece, name: string, text: string): boolean {
  if (name.length < 2 || name.length > 80) return false;
  const isQuoted = /["“‘]/.test(text[tokens[first]!.start - 1] ?? '') && /["”’]/.test(text[tokens[last]!.end] ?? '');
  const words = tokens.slice(first, last + 1).map(plainWord);
  if (isQuoted && !words.some((word) => GROUP_WORDS.has(word))) return false;
  if (first < last || titled) return true;
  const [word = ''] = words;
  return !(GROUP_WORDS.has(word) || PLACE_WORDS.has(word) || INSTITUTION_WORDS.has(word) || NO_ACTOR_WORDS.has(word));
}
