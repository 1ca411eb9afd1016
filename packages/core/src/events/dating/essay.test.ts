import { describe, expect, it } from 'vitest';
import { analyseDocument } from '../../pipeline.js';

const FILLER = 'Rivers are patient. Walls are not. Every dam is a wager on the weather. '.repeat(7);

/** The dates of a text's mentions by their heads, read on 26 November 2031, a Wednesday. */
function datesOf(text: string) {
  const { mentions } = analyseDocument({ id: 'x', kind: 'article', text, published: '2031-11-26' });
  return Object.fromEntries(mentions.map(({ head, date }) => [head, date?.edtf]));
}

const OPENING = 'The dam failed the valley.\n\nThe dam failed because its owners saved on cement.';

describe('a long text that names no day of its time', () => {
  it('puts nothing that it tells on the day of its paper', () => {
    expect(datesOf(`${OPENING} The owners of the dam burned the plans.\n\n${FILLER}`).burn).toBeUndefined();
  });

  it('is a report where it names one', () => {
    expect(
      datesOf(`${OPENING} The owners of the dam burned the plans.\n\n${FILLER} A hearing opens on Friday.`).burn,
    ).toBe('2031-11-26');
  });

  it('may be one where it is short', () => {
    expect(datesOf(`${OPENING} The owners of the dam burned the plans.`).burn).toBe('2031-11-26');
  });
});
