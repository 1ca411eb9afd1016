import type { QuotePiece } from '@/site/mark-quote';

/** A text with some of its stretches marked. */
export function MarkedText({ pieces }: { pieces: readonly QuotePiece[] }) {
  return pieces.map((piece, index) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one text have no other identity.
    piece.marked ? <mark key={index}>{piece.text}</mark> : piece.text,
  );
}
