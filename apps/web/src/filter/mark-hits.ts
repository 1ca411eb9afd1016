import type { QuotePiece } from '@/site/mark-quote';
import { fold } from './filters';

/** Cuts a text at the words of a search, whatever their case and accents; overlapping hits are one. */
export function markHits(text: string, words: readonly string[]): QuotePiece[] {
  if (words.length === 0) return [{ text, marked: false }];
  const { folded, places } = foldWithPlaces(text);
  const hit = new Array<boolean>(text.length).fill(false);
  for (const word of words) {
    for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + word.length)) {
      hit.fill(true, places[at], places[at + word.length]);
    }
  }
  const pieces: QuotePiece[] = [];
  for (let from = 0; from < text.length; ) {
    let to = from + 1;
    while (to < text.length && hit[to] === hit[from]) to += 1;
    pieces.push({ text: text.slice(from, to), marked: hit[from]! });
    from = to;
  }
  return pieces;
}

/** A folded text, and for each of its units the place in the text that it comes from. */
function foldWithPlaces(text: string): { folded: string; places: number[] } {
  const places: number[] = [];
  let folded = '';
  let at = 0;
  for (const character of text) {
    const part = fold(character);
    folded += part;
    for (let unit = 0; unit < part.length; unit += 1) places.push(at);
    at += character.length;
  }
  places.push(text.length);
  return { folded, places };
}
