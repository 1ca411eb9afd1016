import stringWidth from 'string-width';

/** One column each in every terminal, and never part of a longer character: ASCII, Latin, punctuation, boxes and blocks. */
const NARROW = /^[\x20-\x7e\u00a1-\u00ac\u00ae-\u02ff\u2010-\u2027\u2190-\u21ff\u2500-\u25fc]*$/;
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
const widths = new Map<string, number>();

/** How many columns of the terminal a text takes. The text is taken to be safe: no control codes. */
export function cellWidth(text: string): number {
  if (NARROW.test(text)) return text.length;
  let width = 0;
  for (const { segment } of graphemes.segment(text)) width += graphemeWidth(segment);
  return width;
}

function graphemeWidth(grapheme: string): number {
  if (grapheme.length === 1 && grapheme >= ' ' && grapheme <= '~') return 1;
  let width = widths.get(grapheme);
  if (width === undefined) {
    width = stringWidth(grapheme);
    if (widths.size < 20_000) widths.set(grapheme, width);
  }
  return width;
}

/** The longest beginning of a text that fits into so many columns; a wide character is never cut in half. */
export function takeCells(text: string, columns: number): string {
  if (NARROW.test(text)) return text.slice(0, Math.max(0, columns));
  let width = 0;
  let end = 0;
  for (const { segment, index } of graphemes.segment(text)) {
    width += graphemeWidth(segment);
    if (width > columns) break;
    end = index + segment.length;
  }
  return text.slice(0, end);
}
