import { stopWords } from './stop-words.js';
import { rootOf } from './word-root.js';

/**
 * The roots of a text's content words in their order, with repeats, where no tags are at hand. Numbers count as words: they
 * tell one day's report from another's.
 */
export function contentRoots(text: string): string[] {
  const stops = stopWords();
  const roots: string[] = [];
  for (const word of wordsOf(text)) if (!stops.has(word)) roots.push(rootOf(word));
  return roots;
}

/** How often a text has each of its {@link contentRoots}, in the order in which they first come. */
export function countRoots(text: string): Map<string, number> {
  const words = new Map<string, number>();
  for (const word of wordsOf(text)) words.set(word, (words.get(word) ?? 0) + 1);
  const stops = stopWords();
  const roots = new Map<string, number>();
  for (const [word, count] of words) {
    if (stops.has(word)) continue;
    const root = rootOf(word);
    roots.set(root, (roots.get(root) ?? 0) + count);
  }
  return roots;
}

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/\p{L}{2,}|\d+(?:[.,]\d+)*/gu) ?? [];
