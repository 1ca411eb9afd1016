import { describe, expect, it } from 'vitest';
import { analyseDocument } from '../../pipeline.js';

const headlinesOf = (text: string) =>
  analyseDocument({ id: 'a', text, metadata: {} } as never, { published: '2019-06-20' }).mentions.flatMap(
    ({ headline }) => headline?.text ?? [],
  );

describe('withinSeams', () => {
  it.each([
    [
      'begins behind a missing full stop',
      "The star's run of concerts in Westport had been due to start A 12-member jury was chosen on 3 May 2019.",
      '12-member jury chosen',
    ],
    [
      'ends before one',
      'The mill trial has been delayed on Friday Lawyers for Jane Roe have suggested that she was tired.',
      'Mill trial delayed',
    ],
    [
      'begins with people in the plural',
      'The mill trial has been delayed Lawyers for Jane Roe have sued the guild on Friday.',
      'Lawyers for Jane Roe sued the guild',
    ],
    [
      'begins behind a label',
      'The show opened in Westport UPDATE: the guild closed the pier on Friday.',
      'Guild closed the pier',
    ],
    [
      'takes off when a page was updated',
      'Page last updated at 11:24 GMT, Tuesday, 4 June 2019 12:24 UK Jane Roe announced her concerts at the Westport hall on Monday.',
      'Jane Roe announced her concerts at the Westport hall',
    ],
    [
      'parts a headline from a name that begins the text',
      "Star's mother sues ferry firm Westport Lines was preparing for a series of trips when the ferry sank on Monday.",
      "Star's mother sues ferry firm",
    ],
    [
      'begins with a word that the article has in small letters too',
      'Footage of the raid on his clinic Court documents reveal that Roe bought nine bottles on Friday. The court met.',
      'Court documents reveal that Roe bought nine bottles',
    ],
    [
      'takes off the time of an update',
      'Mayor resigns over the ferry updated: Mon Jun 17 2019 06:12:00 The mayor of Westport resigned on Monday.',
      'Mayor of Westport resigned',
    ],
  ])('%s', (_rule, text, headline) => {
    expect(headlinesOf(text)).toContain(headline);
  });

  it.each([
    [
      'parts no name',
      'Vaccines against hepatitis A were sold in Westport in May 2019.',
      /^(?:Vaccines against hepatitis|A were)$/,
    ],
  ])('%s', (_rule, text, never) => {
    expect(headlinesOf(text).filter((headline) => never.test(headline))).toEqual([]);
  });
});
