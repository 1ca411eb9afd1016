import { hitsIn } from '@dateline/core/timeline';
import type { QuotePiece } from '@/site/mark-quote';

/** Cuts a text at the words of a search, whatever their case and accents; overlapping hits are one. */
export function markHits(text: string, words: readonly string[]): QuotePiece[] {
  if (words.length === 0) return [{ text, marked: false }];
  const hit = new Array<boolean>(text.length).fill(false);
  for (const { start, end } of hitsIn(text, words)) hit.fill(true, start, end);
  const pieces: QuotePiece[] = [];
  for (let from = 0; from < text.length; ) {
    let to = from + 1;
    while (to < text.length && hit[to] === hit[from]) to += 1;
    pieces.push({ text: text.slice(from, to), marked: hit[from]! });
    from = to;
  }
  return pieces;
}
