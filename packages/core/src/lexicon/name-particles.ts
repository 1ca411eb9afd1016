import { wordList } from './word-list.js';

/** Small words inside a name ("Ursula von der Leyen"); those that may begin one are in {@link LEADING_PARTICLES}. */
export const NAME_PARTICLES = wordList(
  "al el ul ud ad ar as ash az an at bin ibn ben bint abu umm abd abdul abdel de del delos dela della delle dei di da do dos das du des la le los las van von der den ter ten zu zur y e i bar ap af av st ag ould wuld uld mint d'",
);

/** Small words that may begin a name when the next word has a capital: "al-Qaeda", "von Trapp", "bin Laden". */
export const LEADING_PARTICLES = wordList(
  'al el bin ibn bint abu de del delos dela della di da dos du van von der den ter',
);

/** Articles of Arabic names, which are written and left out freely. */
export const ARTICLES = wordList('al el ul ad ar as ash az an at the');

/** What follows a surname and is no part of it. */
export const NAME_SUFFIXES = wordList('jr sr ii iii iv phd md esq');
