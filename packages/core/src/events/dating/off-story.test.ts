import { describe, expect, it } from 'vitest';
import { analyseDocument } from '../../pipeline.js';

const OPENING = 'The council closed the old mill on Monday. Workers left the building in tears.';

/** The dates of a text's mentions by their heads, read on 26 November 2031, a Wednesday. */
function datesOf(text: string, opening = OPENING) {
  const { mentions } = analyseDocument({
    id: 'x',
    kind: 'article',
    text: `${opening}\n\n${text}`,
    published: '2031-11-26',
  });
  return Object.fromEntries(mentions.map(({ head, date }) => [head, date?.edtf]));
}

describe('what an article tells without a date', () => {
  it('is news where something of the story was told just before', () => {
    expect(datesOf('Police cleared the yard on Monday. Guards burned the papers.').burn).toBe('2031-11-24');
  });

  it('is none where its own sentence names an earlier time', () => {
    expect(
      datesOf('Police cleared the yard on Monday. The mill burned twice, from 1991 to 1997, and was rebuilt.').burn,
    ).not.toBe('2031-11-24');
  });

  it('is none where a word says that it tells of no day', () => {
    expect(datesOf('Police cleared the yard on Monday. The mill recently poisoned two wells.').poison).toBeUndefined();
    expect(
      datesOf('Police cleared the yard on Monday. Even before the vote, thieves burned the papers.').burn,
    ).toBeUndefined();
  });

  it('is none behind something older', () => {
    expect(datesOf('A flood reached the cellar in 1998. Guards poisoned the rats.').poison).not.toBe('2031-11-24');
  });

  it('is none where nothing was told for a while', () => {
    expect(
      datesOf(
        'The rooms are wide. The stairs are steep. The windows look on the river. Crowds like the view. Rats poisoned the well.',
      ).poison,
    ).toBeUndefined();
  });

  it('is none where it is only said, unless it is of the story', () => {
    const dates = datesOf(
      'A neighbour said that rats poisoned the well. A foreman said that the council closed the gate.',
    );
    expect(dates.poison).toBeUndefined();
    expect(dates.clos).toBe('2031-11-24');
  });

  it('goes on with nothing older in a sentence that has a time of its own', () => {
    const dates = datesOf(
      'In 1998 a fire destroyed the wing. By 2003 the mill was large and thieves attacked the store.',
    );
    expect(dates.attack).not.toBe('1998');
  });
});
