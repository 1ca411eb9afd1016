import { describe, expect, it } from 'vitest';
import { tagDocument } from './tag-document.js';

const tag = (text: string, published: string | undefined = '2021-11-08') =>
  tagDocument({ id: 'x', text, published }).expressions;

describe('the days of an expression', () => {
  it.each([
    ['It opened in early 2014.', 'early 2014', '2014', '2014-01-01', '2014-04-30', 'early'],
    ['Hundreds died in late 2019.', 'late 2019', '2019', '2019-09-01', '2019-12-31', 'late'],
    ['It shut in mid-October.', 'mid-October', '2021-10', '2021-10-11', '2021-10-20', 'mid'],
    ['She was free by June 9.', 'June 9', '2021-06-09', '2021-06-09', '2021-06-09', 'by'],
    ['He has ruled since 2003.', '2003', '2003', '2003-01-01', '2003-12-31', 'since'],
    ['Over the summer he was held.', 'the summer', '2021-SU', '2021-06-01', '2021-08-31', undefined],
    ["Last October's vote was close.", 'Last October', '2021-10', '2021-10-01', '2021-10-31', undefined],
    ['They fought in the 1980s.', 'the 1980s', '198', '1980-01-01', '1989-12-31', undefined],
  ])('%s', (text, words, value, start, end, modifier) => {
    const [first] = tag(text);
    expect(first).toMatchObject({ text: words, value, span: { start, end } });
    expect(first?.modifier).toBe(modifier);
  });

  it('marks what is about a date as approximate', () => {
    for (const text of ['It was built around 1950.', 'It was built circa 1950.']) {
      expect(tag(text)[0]).toMatchObject({ value: '1950', mod: 'APPROX', edtf: '1950~', modifier: 'about' });
    }
  });

  it('gives a length that reaches up to publication its days', () => {
    const span = { start: '2021-09-08', end: '2021-11-08' };
    expect(tag('It has rained over the past two months.')[0]).toMatchObject({ type: 'DURATION', value: 'P2M', span });
  });
});

describe('a time told by an event', () => {
  it.each([
    ['Two days after the clashes he resigned.', 'P2D', 'after', 'the clashes'],
    ['Hours after gunmen stormed the town, troops arrived.', 'PTXH', 'after', 'gunmen stormed the town'],
    ['It began a week before the election.', 'P1W', 'before', 'the election'],
    ['He was flown out within hours of the blast.', 'PTXH', 'after', 'the blast'],
  ])('%s', (text, offset, direction, words) => {
    const found = tag(text).find(({ anchor }) => anchor?.kind === 'event');
    expect(found).toMatchObject({ type: 'DURATION', value: offset, anchor: { direction, offset, text: words } });
    if (found?.anchor?.kind === 'event') expect(text.slice(found.anchor.start, found.anchor.end)).toBe(words);
  });
});

describe('what a date leans on', () => {
  it('is the time last spoken of, at its own granularity', () => {
    const text = 'The law passed in March 2018. The following month it was struck down. That year he left.';
    expect(tag(text).map(({ value }) => value)).toEqual(['2018-03', '2018-04', '2018']);
  });

  it('is the year of the passage, where a day is far from publication', () => {
    const text = 'On March 3, 2018, police searched the house. They freed him by June 9.';
    expect(tag(text).map(({ value }) => value)).toEqual(['2018-03-03', '2018-06-09']);
  });

  it('is publication again for days that are near it', () => {
    const text = 'On March 3, 2018, police searched the house. On November 5 they came back.';
    expect(tag(text)[1]).toMatchObject({ value: '2021-11-05' });
  });

  it('copies the quarter that a year-ago figure is set against', () => {
    const text = 'Net income fell to $3 million in the third quarter from $5 million a year earlier.';
    expect(tag(text).map(({ value }) => value)).toEqual(['2021-Q3', '2020-Q3']);
  });

  it('is said in the reason', () => {
    expect(tag('Two men were killed on Friday.')[0]?.reason).toBe(
      '"Friday" is the Friday before publication (8 November 2021), as "were killed" is past.',
    );
  });
});

describe('a text whose date is not known', () => {
  it('keeps what can be said without it', () => {
    const values = tagDocument({ id: 'x', text: 'On Friday he spoke of May 5 and of 2003.' }).expressions;
    expect(values.map(({ value }) => value)).toEqual(['XXXX-WXX-5', 'XXXX-05-05', '2003']);
    expect(values[0]?.span).toBeUndefined();
  });
});

describe('words that are no dates', () => {
  it.each([
    'A 28-year-old man may march.',
    'He paid $2010 for 1999 shares.',
    'Mr. May told the court so.',
    'Nov 45 was printed on the label.',
    'On 31 February 2021 nothing can happen.',
    'They fell and would spring back.',
  ])('%s', (text) => expect(tag(text)).toEqual([]));
});
