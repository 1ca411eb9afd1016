/** Marks of emphasis as Markdown has them, beside a word or around one, but not between two letters ("5*3", "snake_case"). */
const EMPHASIS = /(?<![\p{L}\p{N}*_])[*_]{1,3}(?=\S)|(?<=\S)[*_]{1,3}(?![\p{L}\p{N}*_])/gu;

/** A text with its marks of emphasis as blanks, of the same length: "**7 May:** It rained" tells of no asterisks. */
export const withoutEmphasis = (text: string): string =>
  /[*_]/.test(text) ? text.replace(EMPHASIS, (marks) => ' '.repeat(marks.length)) : text;
