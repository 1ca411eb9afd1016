import { describe, expect, it } from 'vitest';
import { analyseDocument } from '../../pipeline.js';

/** The dates of a text's mentions by their heads, read on 26 November 2031, a Wednesday. */
function datesOf(text: string) {
  const { mentions } = analyseDocument({ id: 'x', kind: 'article', text, published: '2031-11-26' });
  return Object.fromEntries(mentions.map(({ head, date }) => [head, date?.edtf]));
}

describe('a story about an earlier event', () => {
  it('tells that with its own time of day and its own dead', () => {
    const dates = datesOf(
      `Owners of the mill knew for years of cracks in a chimney that collapsed in March, an inquiry said in a report handed to the council on Monday.

The collapse killed nine workers.

The chimney gave way at about 2:40 a.m. after a week of storms. Councillors read the report for hours.`,
    );
    expect(dates).toMatchObject({ hand: '2031-11-24', kill: '2031-03', 'giv way': '2031-03' });
  });

  it('is not taken for one that tells an event of that kind itself', () => {
    const dates = datesOf(
      `A chimney collapsed at the mill on Monday, months after another had collapsed in March.

The collapse killed nine workers.`,
    );
    expect(dates).toMatchObject({ kill: '2031-11-24' });
  });
});
