import { contentRoots } from '../text/content-words.js';
import type { Rarity } from './term-space.js';

/** What a timeline is about: words, and phrases where they stand in quotation marks, each as its roots. */
export type TopicQuery = readonly (readonly string[])[];

/** Reads `swine flu "health emergency"`: two words and a phrase, found in any inflection. */
export function readTopic(words: string | undefined): TopicQuery {
  const terms: string[][] = [];
  for (const [, phrase, word] of (words ?? '').matchAll(/["“”]([^"“”]*)["“”]|([^\s"“”]+)/g)) {
    const roots = contentRoots(phrase ?? word ?? '');
    // A word that is cut in two ("H1N1", "Reuters/AP") is two words, not a phrase.
    if (phrase !== undefined && roots.length > 0) terms.push(roots);
    else terms.push(...roots.map((root) => [root]));
  }
  return terms;
}

/** How much of a query a text's roots meet, 0 to 1, rare terms counting more; 1 for no query. A phrase stands in a row. */
export function matchTopic(query: TopicQuery, roots: readonly string[], rarity: Rarity): number {
  if (query.length === 0) return 1;
  let met = 0;
  let all = 0;
  for (const term of query) {
    const weight = Math.max(...term.map(rarity));
    all += weight;
    if (holdsPhrase(roots, term)) met += weight;
  }
  return all > 0 ? met / all : 0;
}

function holdsPhrase(roots: readonly string[], term: readonly string[]): boolean {
  for (let at = roots.indexOf(term[0]!); at >= 0; at = roots.indexOf(term[0]!, at + 1)) {
    if (term.every((root, offset) => roots[at + offset] === root)) return true;
  }
  return false;
}
