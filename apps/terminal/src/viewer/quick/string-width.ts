import { cellWidth } from '../text/cell-width.js';

const CODES = /\x1b\[[\d;:]*m/g;

/** The columns of a text without its colours: what the package of this name answers for text that is safe, and sooner. */
export default function stringWidth(text: string): number {
  return cellWidth(text.includes('\x1b') ? text.replace(CODES, '') : text);
}
