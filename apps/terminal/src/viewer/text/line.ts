import type { StyleName } from '../theme/style-name.js';
import { cellWidth, takeCells } from './cell-width.js';

/** A piece of a line in one style. Its text is safe and holds no line break. */
export interface Span {
  text: string;
  style?: StyleName;
}

/** One line of the screen. */
export type Line = readonly Span[];

export const span = (text: string, style?: StyleName): Span => ({ text, style });

export const lineWidth = (line: Line): number => line.reduce((sum, { text }) => sum + cellWidth(text), 0);

export const lineText = (line: Line): string => line.map(({ text }) => text).join('');

/** A line cut or padded to exactly so many columns; what is cut ends in an ellipsis. */
export function fitLine(line: Line, columns: number): Line {
  const width = lineWidth(line);
  if (width <= columns) return width === columns ? line : [...line, span(' '.repeat(columns - width))];
  const kept: Span[] = [];
  let left = Math.max(0, columns - 1);
  for (const { text, style } of line) {
    const part = takeCells(text, left);
    const partWidth = cellWidth(part);
    if (part) kept.push({ text: part, style });
    left -= partWidth;
    if (part !== text) break;
  }
  const style = kept.at(-1)?.style;
  return fitLine([...kept, span(columns > 0 ? '…' : '', style)], columns);
}

/** A text of exactly so many columns, set left or right. */
export function fitText(text: string, columns: number, side: 'left' | 'right' = 'left'): string {
  const width = cellWidth(text);
  if (width <= columns)
    return side === 'left' ? text + ' '.repeat(columns - width) : ' '.repeat(columns - width) + text;
  const part = takeCells(text, Math.max(0, columns - 1));
  return `${part}${columns > 0 ? '…' : ''}${' '.repeat(Math.max(0, columns - cellWidth(part) - 1))}`;
}

/** Left and right parts on one line with blanks between; the left one gives way. */
export function spreadLine(left: Line, right: Line, columns: number): Line {
  const rightWidth = lineWidth(right);
  if (rightWidth >= columns) return fitLine(left, columns);
  const room = columns - rightWidth;
  return [...fitLine(fitLine(left, Math.min(lineWidth(left), Math.max(0, room - 1))), room), ...right];
}
