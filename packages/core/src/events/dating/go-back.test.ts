import { describe, expect, it } from 'vitest';
import { analyseDocument } from '../../pipeline.js';

/** The dates of a text's mentions by their heads, read on 26 November 2031, a Wednesday. */
function datesOf(text: string) {
  const { mentions } = analyseDocument({ id: 'x', kind: 'article', text, published: '2031-11-26' });
  return Object.fromEntries(mentions.map(({ head, date }) => [head, date?.edtf]));
}

describe('what is told behind an event of long ago', () => {
  it('goes on with it in its paragraph', () => {
    const dates = datesOf(
      `The council voted on Monday to close the old mill.

In 1998 a fire destroyed the north wing. Two watchmen were killed. Seven firemen were injured.`,
    );
    expect(dates).toMatchObject({ kill: '1998', injur: '1998' });
  });

  it('stays there by no present, no perfect, and no word of the time of writing', () => {
    const dates = datesOf(
      `The council voted on Monday to close the old mill.

In 1998 a fire destroyed the north wing. Thieves recently stormed the yard. Two families have attacked the plan.`,
    );
    expect(dates.storm).not.toBe('1998');
    expect(dates.attack).not.toBe('1998');
  });

  it('stays there by nothing that a perfect leads to', () => {
    const dates = datesOf(
      `The council voted on Monday to close the old mill.

In 1998 a fire destroyed the north wing. The mill has poisoned two rivers since and killed nine fishermen.`,
    );
    expect(dates.kill).not.toBe('1998');
  });

  it('does not go on for a whole text that has lost its paragraphs', () => {
    const filler = 'The rooms are wide and the stairs are steep. The windows look on the river. ';
    const dates = datesOf(
      `The council voted on Monday to close the old mill. In 1998 a fire destroyed the north wing. ${filler.repeat(6)}Protesters stormed the hall.`,
    );
    expect(dates.storm).not.toBe('1998');
  });
});
