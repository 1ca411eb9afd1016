import type { Token } from '../text/index.js';

/** The first token, of those from `first` to before `end`, that begins at an offset or later. Tokens are in order, so the search halves. */
export function tokenAt(tokens: readonly Token[], offset: number, first: number, end: number): number {
  let low = first;
  let high = end;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
