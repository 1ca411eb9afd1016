import type { TextSpan } from '../model/index.js';

/** A run this long without white space is no word: the tokeniser's cost grows with the square of its length. */
const LONGEST_RUN = /\S{300}/gu;
/** The same looked for at the beginnings of words alone: nearly every text has none. */
const HAS_RUN = /(?<!\S)\S{300}/u;

/** A stretch of text as the pieces that the tokeniser is given: whole, unless it holds a run that no language writes. */
export function piecesOf(text: string, { start, end }: TextSpan): TextSpan[] {
  const stretch = text.slice(start, end);
  if (!HAS_RUN.test(stretch)) return start < end ? [{ start, end }] : [];
  const pieces: TextSpan[] = [];
  let from = start;
  for (const { 0: run, index } of stretch.matchAll(LONGEST_RUN)) {
    const cut = start + index + run.length;
    pieces.push({ start: from, end: cut });
    from = cut;
  }
  if (from < end) pieces.push({ start: from, end });
  return pieces;
}
