import { closest, distance } from 'fastest-levenshtein';

/** Of some words the one that a misspelt word most likely stands for; undefined where none is near. */
export function nearestWord(typed: string, words: readonly string[]): string | undefined {
  if (words.length === 0) return undefined;
  const word = closest(typed.toLowerCase(), [...words]);
  return distance(typed.toLowerCase(), word) <= Math.min(3, word.length / 2) ? word : undefined;
}
