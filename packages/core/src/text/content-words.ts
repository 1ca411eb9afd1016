import { STOP_WORDS } from '../lexicon/index.js';
import { rootOf } from './word-root.js';

let stops: Set<string> | undefined;

/**
 * The roots of a text's content words in their order, with repeats, where no tags are at hand. Numbers count as words: they
 * tell one day's report from another's.
 */
export function contentRoots(text: string): string[] {
  stops ??= new Set(STOP_WORDS.split(/\s+/));
  const roots: string[] = [];
  for (const [word] of text.toLowerCase().matchAll(/\p{L}{2,}|\d+(?:[.,]\d+)*/gu)) {
    if (!stops.has(word)) roots.push(rootOf(word));
  }
  return roots;
}
