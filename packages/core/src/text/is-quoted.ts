import type { TextSpan } from '../model/index.js';

/** True for a place inside one of a text's quotations, which stand in the order of the text. */
export function isQuoted(place: number, quotes: readonly TextSpan[]): boolean {
  let low = 0;
  let high = quotes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (quotes[middle]!.end <= place) low = middle + 1;
    else high = middle;
  }
  return low < quotes.length && quotes[low]!.start <= place;
}
