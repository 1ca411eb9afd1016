import { describe, expect, it } from 'vitest';
import { Document } from '../../model/index.js';
import { analyseDocument, assembleTimeline } from '../../pipeline.js';

/** The dates of an article's mentions by their heads, published on 26 November 2031, a Wednesday. */
function datesOf(text: string) {
  const { mentions } = analyseDocument({ id: 'x', kind: 'article', text, published: '2031-11-26' });
  return Object.fromEntries(mentions.map(({ head, date }) => [head, date?.edtf]));
}

describe('the day of a story', () => {
  it('is not that of what it came of', () => {
    const dates = datesOf('Two sailors were arrested in Westport after coming home from the islands on Friday.');
    expect(dates.arrest).toBe('2031-11-26');
  });

  it('is that of what happened', () => {
    expect(datesOf('Two sailors were arrested in Westport on Friday.').arrest).toBe('2031-11-21');
  });

  it('is before what happened years after something that nothing dates', () => {
    const dates = datesOf(
      'Jane Roe was sworn in as mayor on Monday.\n\nShe enrolled at a school in Westport. She graduated three years later.',
    );
    expect(dates.graduat ?? '').not.toMatch(/^203[3-9]/);
  });

  it('is not before what happened weeks after something in a paper of that day', () => {
    const dates = datesOf(
      'The guild has closed. Who ran it?\n\nIt was Jane Roe, mayor until last August. That was when police found a boat. Two weeks later she was arrested.',
    );
    expect(dates.arrest ?? '').not.toMatch(/^2031-12/);
  });

  it('is not lost to a saying of which only the year is known', () => {
    const article = (id: string, published: string, text: string) =>
      analyseDocument(Document.parse({ id, published, text }));
    const { events } = assembleTimeline([
      article(
        'a',
        '2031-11-26',
        'The mayor of Westport resigned.\n\nJane Roe told police that the clerk took the keys. Jane Roe said that the clerk took the keys.',
      ),
      article(
        'b',
        '2033-05-02',
        'The trial of Jane Roe began.\n\nJane Roe told police in 2031 that the clerk took the keys.',
      ),
    ]);
    const said = events.find(({ reports }) =>
      reports.some(({ sourceId, quote }) => sourceId === 'a' && quote.includes('keys')),
    );
    expect(said?.date.edtf ?? '2031-11-26').toBe('2031-11-26');
  });
});
