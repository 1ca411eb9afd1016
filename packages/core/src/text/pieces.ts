import type { TextSpan } from '../model/index.js';

/** A run this long without white space is no word: the tokeniser's cost grows with the square of its length. */
const LONGEST_RUN = /\S{300}/gu;

/** A stretch of text as the pieces that the tokeniser is given: whole, unless it holds a run that no language writes. */
export function piecesOf(text: string, { start, end }: TextSpan): TextSpan[] {
  const pieces: TextSpan[] = [];
  let from = start;
  for (const { 0: run, index } of text.slice(start, end).matchAll(LONGEST_RUN)) {
    const cut = start + index + run.length;
    pieces.push({ start: from, end: cut });
    from = cut;
  }
  if (from < end) pieces.push({ start: from, end });
  return pieces;
}
