import { ARTICLES, NAME_PARTICLES } from '../lexicon/index.js';

/**
 * Whether an acronym is made of the initials of a name's words: "IRGC" of "Islamic Revolutionary Guard Corps". `loosely`,
 * where the text itself sets them side by side, it may go on after them: "ISIS" of "Islamic State".
 */
export function initialsMatch(name: string, acronym: string, loosely = false): boolean {
  const letters = acronym.replace(/[^A-Za-z]/g, '').toLowerCase();
  const words = name
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter(Boolean);
  const full = words.map((word) => word[0]).join('');
  const strong = words
    .filter((word) => !ARTICLES.has(word) && !NAME_PARTICLES.has(word) && !/^(?:of|for|and|in|on|the)$/.test(word))
    .map((word) => word[0])
    .join('');
  if (words.length < 2) return false;
  return full === letters || strong === letters || (loosely && strong.length > 1 && letters.startsWith(strong));
}
