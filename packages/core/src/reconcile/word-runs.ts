/** So many words in a row are looked for in an original: fewer stand in many a text. */
const RUN = 3;

/** The runs of words of a text, each overlapping the next, that a copy shares with its original. */
export const runsOf = (words: readonly string[]): string[] =>
  words.slice(RUN - 1).map((_, i) => words.slice(i, i + RUN).join(' '));
