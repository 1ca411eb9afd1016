import { cellWidth, takeCells } from './cell-width.js';
import { type Line, type Span, span } from './line.js';

/** How continued lines begin. */
interface Indent {
  first?: Line;
  rest?: Line;
}

/**
 * Breaks a line at blanks into lines of at most so many columns; a word that is wider than a line is cut. A no-break
 * space holds and comes out as a blank. Linear in the length of the text.
 */
export function wrapLine(line: Line, columns: number, { first = [], rest = [] }: Indent = {}): Line[] {
  const lines: Span[][] = [];
  let current: Span[] = [...first];
  let left = columns - widthOf(first);
  let empty = true;

  const breakLine = () => {
    lines.push(current);
    current = [...rest];
    left = columns - widthOf(rest);
    empty = true;
  };

  for (const { text, style } of line) {
    for (const word of text.split(/( )/)) {
      if (word === '') continue;
      if (word === ' ') {
        if (empty) continue;
        if (left <= 1) breakLine();
        else {
          current.push(span(' ', style));
          left -= 1;
        }
        continue;
      }
      let piece = word;
      let width = cellWidth(piece);
      // A word that follows another without a blank (a style begins inside it) may break off; the eye forgives it.
      if (width > left && !empty) breakLine();
      while (width > left) {
        const part = takeCells(piece, Math.max(1, left)) || piece.slice(0, 1);
        current.push(span(part, style));
        piece = piece.slice(part.length);
        breakLine();
        width = cellWidth(piece);
      }
      if (piece) {
        current.push(span(piece, style));
        left -= width;
        empty = false;
      }
    }
  }
  if (!empty || lines.length === 0) lines.push(current);
  return lines.map(joinSpans);
}

const widthOf = (line: Line): number => line.reduce((sum, { text }) => sum + cellWidth(text), 0);

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
