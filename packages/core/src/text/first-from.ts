import type { TextSpan } from '../model/index.js';

/**
 * The place of the first of some tokens, names or other spans, which stand in the order of the text, that begins at an offset or
 * later; `end` where none does. The search halves: an article has hundreds of names, and thousands of tokens.
 */
export function firstFrom(spans: readonly TextSpan[], offset: number, first = 0, end = spans.length): number {
  let low = first;
  let high = end;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
