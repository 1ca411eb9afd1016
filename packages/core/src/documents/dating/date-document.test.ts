import { describe, expect, it } from 'vitest';
import { recogniseExpressions } from '../../temporal/index.js';
import { readText } from '../../text/index.js';
import { dateDocument } from './date-document.js';

const date = (text: string, published?: string, fallback?: string) => {
  const reading = readText(text);
  return dateDocument({ id: 'x', text, kind: 'article', published }, reading, recogniseExpressions(reading), fallback);
};

describe('a date in the metadata', () => {
  it.each([
    ['2019-03-04', '2019-03-04', '2019-03-04'],
    ['2019-03-04T23:10:00+03:00', '2019-03-04', '2019-03-04'],
    ['2019-03', '2019-03-01', '2019-03-31'],
    ['Mon, 04 Mar 2019 13:26:00 GMT', '2019-03-04', '2019-03-04'],
    ['March 4, 2019', '2019-03-04', '2019-03-04'],
  ])('%s holds', (published, start, end) => {
    expect(date('The bridge fell.', published).published).toMatchObject({ start, end, basis: 'metadata' });
  });

  it('stands in where the article has none', () => {
    expect(date('The bridge fell.', undefined, '2019-03-04').published).toMatchObject({ start: '2019-03-04' });
    expect(date('The bridge fell.', '2018-01-01', '2019-03-04').published).toMatchObject({ start: '2018-01-01' });
  });

  it.each(['2021-02-30', 'yesterday', '13/13/2020', 'n/a'])(
    '%s is an issue, and the text is asked instead',
    (published) => {
      const { published: found, issues } = date('Published: 5 May 2020\n\nThe bridge fell.', published);
      expect(issues).toMatchObject([{ code: 'impossible-date', severity: 'error' }]);
      expect(found).toMatchObject({ start: '2020-05-05', basis: 'stated' });
    },
  );

  it('is doubted where the text says another', () => {
    const { published, issues } = date('Published: 5 May 2020\n\nThe bridge fell.', '2021-05-05');
    expect(published).toMatchObject({ start: '2021-05-05' });
    expect(issues).toMatchObject([{ code: 'conflicting-publication-date', severity: 'warning' }]);
  });
});

describe('a date that the text states', () => {
  it.each([
    ['a label above', 'Published: 5 May 2020\n\nThe bridge fell.'],
    ['a label below', 'The bridge fell.\n\nUpdated: May 5th 2020, 1:26 PM'],
    ['a bare label', 'date 2020-05-05 The bridge fell at noon.'],
    ['a dateline', 'PORT VILA, May 5, 2020 (Agency) -- The bridge fell.'],
    ['a dateline with a long dash', 'PORT VILA, 5 May 2020 — The bridge fell.'],
    ['a dateline with the agency before the day', 'PORT VILA (Agency) — May 5, 2020 — The bridge fell.'],
    [
      'a line beside a credit',
      'Bridge falls\n\nTuesday, 5 May 2020 | From our own staff\n\nThe old bridge fell at noon.',
    ],
    ['a line of its own', 'Bridge falls\n\nTuesday, 5 May 2020\n\nThe old bridge fell at noon.'],
    [
      'a sentence about itself',
      '*How a bridge fell. This page was last revised on 5 May 2020 and tells what is known.*\n\nThe bridge fell.',
    ],
    ['a label with two deeds', 'The bridge fell.\n\nReviewed and updated on 5 May 2020. First issued in 2018.'],
    ['a label for corrections', 'The bridge fell.\n\nCorrect as of 5 May 2020'],
    ['a line with its author', 'Bridge falls\n\nBy Ann Lee | May 5, 2020\n\nThe old bridge fell at noon.'],
  ])('in %s', (_name, text) => {
    const { published } = date(text);
    expect(published).toMatchObject({ edtf: '2020-05-05', basis: 'stated' });
    expect(published?.reason).toContain('5 May 2020');
  });

  it('prefers the day of publication to that of an update', () => {
    const text = 'Updated: 9 May 2020\nPublished: 5 May 2020\n\nThe bridge fell.';
    expect(date(text).published).toMatchObject({ start: '2020-05-05' });
  });

  it('is not a date that the story only mentions', () => {
    expect(date('The bridge, opened on 5 May 2020, fell.').published).toBeUndefined();
    expect(date('The report was published on 5 May 2020 and the bridge fell.').published).toBeUndefined();
  });
});

describe('a date that the text lets one infer', () => {
  it('is within a week of the last day told, where the text calls days by their weekday', () => {
    const text = 'The bridge fell on 5 May 2020. Divers searched the river on Tuesday.';
    expect(date(text).published).toMatchObject({ start: '2020-05-05', end: '2020-05-11', basis: 'inferred' });
  });

  it('is the day that the text states without its year, where what it tells was about then', () => {
    const text = 'PORT VILA, May 8 (Agency) - The bridge fell on Tuesday, 5 May 2020. The mayor resigned on Thursday.';
    expect(date(text).published).toMatchObject({ edtf: '2020-05-08', basis: 'inferred' });
  });

  it('is told at the head, with its weekday, or among others of its month', () => {
    const head = 'Divers searched the river on Tuesday. It was cold. Nobody was found. The mayor wept.';
    expect(date(`${head} The bridge was built on 5 May 1920.`).published).toBeUndefined();
    expect(date(`${head} The bridge fell on Sunday, 3 May 2020.`).published).toMatchObject({ start: '2020-05-03' });
    const several = 'It shook on 1 May 2020. It leant on 2 May 2020. It fell on 3 May 2020.';
    expect(date(`${head} ${several}`).published).toMatchObject({ start: '2020-05-03', end: '2020-05-09' });
  });

  it('takes the minutes of comments for no news', () => {
    const head = 'Divers searched the river on Tuesday. It was cold. Nobody was found. The mayor wept.';
    const comments = ['3:10 pm', '4:22 pm', '5:31 pm'].map((at) => `Well said. ${at} on 3 May 2020.`).join(' ');
    expect(date(`${head} ${comments}`).published).toBeUndefined();
  });

  it('may lie long after the last full date, where the day is told with its weekday', () => {
    const text =
      'Six weeks on, the dam gave way on March 4, 2016. It drowned nine. Nobody was charged. The state kept silent. On Monday, November 14, police came for the owner. His brother surrendered on Thursday.';
    expect(date(text).published).toMatchObject({ start: '2016-11-14', end: '2016-11-20', basis: 'inferred' });
  });

  it('is never that of a plan', () => {
    const text = 'The bridge fell on 5 May 2020. It will open again on 1 June 2021. The mayor resigned on Tuesday.';
    expect(date(text).published).toMatchObject({ start: '2020-05-05' });
  });

  it('is left open where nothing tells it', () => {
    expect(date('The bridge fell.')).toEqual({ issues: [] });
    expect(date('The bridge fell in 2019, and the mayor resigned.').published).toBeUndefined();
  });
});

describe('a text that marks an anniversary', () => {
  it.each([
    ['A year ago today the bridge fell. The collapse of May 5, 2020, killed nine.', '2021-05-05', '2021-05-05'],
    [
      'On Wednesday it will be one year since the bridge fell. It fell on 5 May 2020 at noon.',
      '2021-04-29',
      '2021-05-04',
    ],
    [
      'Bells rang on Wednesday for the first anniversary of the fall. It fell on 5 May 2020.',
      '2021-05-05',
      '2021-05-11',
    ],
  ])('%s', (text, start, end) => {
    expect(date(text).published).toMatchObject({ start, end, basis: 'inferred' });
  });

  it('is not counted from a day told far from it', () => {
    const far = `A year to the day had passed since the bridge fell. ${'It was rebuilt. '.repeat(40)}It was opened on 5 May 2020.`;
    expect(date(far).published).toBeUndefined();
  });

  it('is not dated by years that a weekday contradicts', () => {
    expect(
      date('On Friday it will be one year since the bridge fell. It fell on 5 May 2020.').published,
    ).toBeUndefined();
  });
});

describe('a heading that dates a text', () => {
  it.each([
    ['Mill Institute\nRapid Brief No. 7, 3 May 2012\n\nThe bridge fell on 1 May.', '2012-05-03', '2012-05-03'],
    ['LAKES NETWORK\nBriefing No. 7, May 2012\n\nThe bridge fell on 1 May 2012.', '2012-05-01', '2012-05-31'],
    ['After the bridge\nWestport / Lodz, May 2012\n\nThe bridge fell.', '2012-05-01', '2012-05-31'],
    ['Case studies, No. 3\nThe bridge at Lodz\nMay 2012\n\nThe bridge fell on 1 May.', '2012-05-01', '2012-05-31'],
  ])('%s', (text, start, end) => {
    expect(date(text).published).toMatchObject({ start, end, basis: 'stated' });
  });

  it.each([
    'The mayor at the bridge, Lodz, May 2012. Photo: A. Roe\n\nThe bridge was old.',
    'File picture of the bridge, May 2012\n\nThe bridge was old.',
    'The bridge of May 2012\n\nThe bridge was old.',
    'A chronology\n\nMay 2012\nThe bridge fell.\n\nJune 2012\nThe mayor resigned.',
    'After the fall of the bridge, May 2012\n\nThe mayor resigned on 3 March 2014.',
  ])('is none: %s', (text) => {
    expect(date(text).published?.start.slice(0, 7)).not.toBe('2012-05');
  });
});
