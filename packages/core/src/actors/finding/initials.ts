import { ARTICLES, NAME_PARTICLES } from '../../lexicon/index.js';

/** The first letters of a name's words, in lower case: of all of them, and of those that tell something. */
export interface Initials {
  full: string;
  strong: string;
}

/** The initials of a name. */
export function initialsOf(name: string): Initials {
  const words = name
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter(Boolean);
  const strong = words.filter((word) => !ARTICLES.has(word) && !NAME_PARTICLES.has(word) && !FUNCTION_WORD.test(word));
  return { full: firstLetters(words), strong: firstLetters(strong) };
}

const FUNCTION_WORD = /^(?:of|for|and|in|on|the|et|und|pour|per|para|dans|sur|für|voor|och|og|ng)$/;
const firstLetters = (words: readonly string[]): string => words.map((word) => word[0]).join('');

/**
 * Whether an acronym is made of the initials of a name's words: "IRGC" of "Islamic Revolutionary Guard Corps". `loosely`,
 * where the text itself sets them side by side, it may go on after them: "ISIS" of "Islamic State".
 */
export function initialsMatch({ full, strong }: Initials, acronym: string, loosely = false): boolean {
  const letters = acronym.replace(/[^A-Za-z]/g, '').toLowerCase();
  if (full.length < 2) return false;
  // "CNSR" of a "National Council for Salvation and Renewal" whose own language sets its words in another order.
  const reordered = loosely && letters.length > 2 && sortedLetters(letters) === sortedLetters(strong);
  return (
    full === letters || strong === letters || reordered || (loosely && strong.length > 1 && letters.startsWith(strong))
  );
}

const sortedLetters = (letters: string): string => [...letters].sort().join('');
