/** A tab, a line's end or a blank of another width: what few texts have in the middle of a sentence. */
const OTHER = /[^\S ]/;
const SEVERAL = /[^\S ]| {2}/;

/** Words with a plain space for each white space, so that a pattern may write it so; the length stays. */
export const plainSpaces = (words: string): string => (OTHER.test(words) ? words.replace(/\s/g, ' ') : words);

/** Words with one plain space between them, to be quoted. */
export const singleSpaces = (words: string): string => (SEVERAL.test(words) ? words.replace(/\s+/g, ' ') : words);
