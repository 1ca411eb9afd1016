import { cellWidth, takeCells } from './cell-width.js';
import { type Line, lineWidth, type Span, span } from './line.js';

/** How continued lines begin. */
interface Indent {
  first?: Line;
  rest?: Line;
}

/**
 * Breaks a line at blanks into lines of at most so many columns, and Chinese and Japanese, which have none, between their
 * characters. A word holds together whatever styles it is of, and one that is wider than a line is cut. A no-break space
 * holds and comes out as a blank. Linear in the length of the text.
 */
export function wrapLine(line: Line, columns: number, { first = [], rest = [] }: Indent = {}): Line[] {
  const lines: Span[][] = [];
  let current: Span[] = [...first];
  let left = columns - lineWidth(first);
  let empty = true;

  const breakLine = () => {
    lines.push(current);
    current = [...rest];
    left = columns - lineWidth(rest);
    empty = true;
  };

  for (const word of wordsOf(line)) {
    if (word[0]?.text === ' ') {
      if (empty) continue;
      if (left <= 1) breakLine();
      else {
        current.push(...word);
        left -= 1;
      }
      continue;
    }
    if (!empty && lineWidth(word) > left) breakLine();
    for (const { text, style } of word) {
      let piece = text;
      let width = cellWidth(piece);
      while (width > left) {
        const part = takeCells(piece, left) || (empty ? piece.slice(0, 1) : '');
        current.push(span(part, style));
        piece = piece.slice(part.length);
        breakLine();
        width = cellWidth(piece);
      }
      if (!piece) continue;
      current.push(span(piece, style));
      left -= width;
      empty = false;
    }
  }
  if (!empty || lines.length === 0) lines.push(current);
  return lines.map(joinSpans);
}

/** Blanks, and the places behind a Chinese or Japanese character that no closing mark follows (UAX #14, in short). */
const BREAKS = /( )|(?<=[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\u3001\u3002\uff0c])(?![\p{P}\p{M}\s]|$)/u;

/** The words of a line, each with the styles of its parts, and the blanks between them. */
function* wordsOf(line: Line): Generator<Span[]> {
  let word: Span[] = [];
  for (const { text, style } of line) {
    for (const [i, piece] of text.split(BREAKS).entries()) {
      if (i > 0 && word.length > 0) {
        yield word;
        word = [];
      }
      if (piece === ' ') yield [span(' ', style)];
      else if (piece) word.push(span(piece, style));
    }
  }
  if (word.length > 0) yield word;
}

/** Neighbours of one style as one span; blanks at the end of the line go. */
function joinSpans(line: Line): Line {
  const joined: Span[] = [];
  for (const { text: held, style } of line) {
    const text = held.replaceAll('\u00a0', ' ');
    const last = joined.at(-1);
    if (last && last.style === style) last.text += text;
    else joined.push({ text, style });
  }
  const end = joined.at(-1);
  if (end && end.style === undefined) end.text = end.text.trimEnd();
  return joined;
}
