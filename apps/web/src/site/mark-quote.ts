import type { TextSpan } from '@dateline/core/model';
import { clip } from './clip';

/** A stretch of a quotation: plain, or marked as the words that something rests on. */
export interface QuotePiece {
  text: string;
  marked: boolean;
}

/** Words of a source, and the offset that they stand at: a report, or a sentence. */
export interface Quoted {
  quote: string;
  start: number;
  /** What stands before and behind them. */
  prefix?: string;
  suffix?: string;
}

/** The longest quotation that a page shows whole. */
const LONGEST = 2000;

/**
 * Cuts a quotation at the spans (offsets into the source's text) that lie inside it. Spans that overlap are
 * marked once; spans outside are passed over.
 */
export function markQuote({ quote, start: from }: Quoted, spans: readonly TextSpan[]): QuotePiece[] {
  const inside = spans
    .map(({ start, end }) => ({ start: start - from, end: end - from }))
    .filter(({ start, end }) => start >= 0 && end <= quote.length && end > start)
    .sort((a, b) => a.start - b.start);
  const pieces: QuotePiece[] = [];
  let at = 0;
  for (const { start, end } of inside) {
    if (start < at) continue;
    if (start > at) pieces.push({ text: quote.slice(at, start), marked: false });
    pieces.push({ text: quote.slice(start, end), marked: true });
    at = end;
  }
  if (at < quote.length) pieces.push({ text: quote.slice(at), marked: false });
  return shorten(pieces);
}

function shorten(pieces: QuotePiece[]): QuotePiece[] {
  let left = LONGEST;
  return pieces.flatMap((piece) => {
    if (left <= 0) return [];
    const text = clip(piece.text, left);
    left -= piece.text.length;
    return [{ ...piece, text }];
  });
}
