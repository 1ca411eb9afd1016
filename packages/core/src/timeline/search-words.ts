import { distance } from 'fastest-levenshtein';
import { foldText } from './fold-text.js';

/** A word of a search with what is looked for in its place: itself or, where it stands nowhere, the words nearest to it. */
export interface SearchTerm {
  word: string;
  /** Any of these will do; the most frequent first. */
  found: readonly string[];
}

/** A search as the folded words that must all be found; words in quotation marks stay together. */
export function searchWords(query: string): string[] {
  return [...foldText(query).matchAll(/"([^"]+)"?|([^\s"]+)/g)]
    .map(([, phrase, word = '']) => phrase?.trim().replace(/\s+/g, ' ') ?? word)
    .filter(Boolean);
}

/** Shorter words are near too many others. */
const SHORTEST = 4;
/** From here on two letters may be wrong, as romanizations of one name have them. */
const LONG = 7;

/**
 * Forgives slips: a word that stands nowhere in the texts finds those that are one edit away or, where it is long and there is none, two
 * edits, its first letter the same.
 * @param texts What is searched, folded.
 */
export function searchTerms(words: readonly string[], texts: readonly string[]): SearchTerm[] {
  return words.map((word) => {
    const asked = { word, found: [word] };
    if (word.length < SHORTEST || word.includes(' ') || texts.some((text) => text.includes(word))) return asked;
    const near = nearestWords(word, vocabularyOf(texts));
    return near.length > 0 ? { word, found: near } : asked;
  });
}

function nearestWords(word: string, vocabulary: ReadonlyMap<string, number>): string[] {
  const known = [...vocabulary.keys()];
  let near = known.filter((other) => isNear(word, other));
  if (near.length === 0 && word.length >= LONG) {
    near = known.filter(
      (other) => other[0] === word[0] && Math.abs(other.length - word.length) <= 2 && distance(word, other) <= 2,
    );
  }
  return near.sort((a, b) => vocabulary.get(b)! - vocabulary.get(a)! || (a < b ? -1 : 1));
}

/** True where one insertion, deletion, substitution or swap of neighbours makes one word the other (Damerau 1964). */
export function isNear(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || a === b) return a === b;
  const edits = distance(a, b);
  if (edits !== 2 || a.length !== b.length) return edits <= 1;
  const at = [...a].findIndex((letter, index) => letter !== b[index]);
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}

const vocabularies = new WeakMap<readonly string[], Map<string, number>>();

/** The words of some texts with how often they stand in them, counted once. */
function vocabularyOf(texts: readonly string[]): Map<string, number> {
  let counts = vocabularies.get(texts);
  if (!counts) {
    counts = new Map();
    for (const text of texts) {
      for (const [word] of text.matchAll(/[\p{L}\p{N}]{3,40}/gu)) counts.set(word, (counts.get(word) ?? 0) + 1);
    }
    vocabularies.set(texts, counts);
  }
  return counts;
}

/** So many words that are found in another's place are told. */
const MOST_TOLD = 3;

/** What was looked for in place of the words that stand nowhere: `“egyptt” is nowhere; these have “egypt”`; empty where all stand somewhere. */
export function forgivenWords(terms: readonly SearchTerm[]): string {
  return terms
    .filter(({ word, found }) => found[0] !== word)
    .map(({ word, found }) => {
      const told = found.slice(0, MOST_TOLD).map((other) => `“${other}”`);
      if (found.length > MOST_TOLD) told.push('others like it');
      return `“${word}” is nowhere; these have ${told.join(' or ')}`;
    })
    .join('. ');
}
