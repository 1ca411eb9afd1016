import { plainLetters } from '../text/index.js';

/** A word without marks and case, its letters and digits alone: "N'Guessan" and "Nguessan" are the same. */
export const lettersOf = (word: string): string =>
  /^[a-z\d]*$/.test(word)
    ? word
    : plainLetters(word)
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]/gu, '');

/** How many letters are to be changed, put in or left out to make one word of the other (Levenshtein 1966). */
export function letterDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 0; i < a.length; i++) {
    const next = [i + 1];
    for (let j = 0; j < b.length; j++) {
      const change = row[j]! + (a[i] === b[j] ? 0 : 1);
      next.push(Math.min(change, row[j + 1]! + 1, next[j]! + 1));
    }
    row = next;
  }
  return row[b.length]!;
}
