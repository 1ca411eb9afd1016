import { plainLetters } from '../../text/index.js';

/** A word without marks and case, its letters and digits alone: "N'Guessan" and "Nguessan" are the same. */
export const lettersOf = (word: string): string =>
  /^[a-z\d]*$/.test(word)
    ? word
    : plainLetters(word)
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]/gu, '');
