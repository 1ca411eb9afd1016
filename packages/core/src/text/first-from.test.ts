import { describe, expect, it } from 'vitest';
import { firstFrom } from './first-from.js';

const spans = [0, 4, 4, 9].map((start) => ({ start, end: start + 3 }));

describe('firstFrom', () => {
  it.each([
    [0, 0],
    [1, 1],
    [4, 1],
    [5, 3],
    [10, 4],
  ])('finds what begins at %d or later at place %d', (offset, place) => expect(firstFrom(spans, offset)).toBe(place));

  it('looks no further than it is told', () => {
    expect(firstFrom(spans, 0, 2, 3)).toBe(2);
    expect(firstFrom(spans, 9, 0, 2)).toBe(2);
    expect(firstFrom([], 0)).toBe(0);
  });
});
