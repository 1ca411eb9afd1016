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
    [
      'begins at an article and a name',
      'The port closes its doors The Westport Guild has closed the mill on Friday.',
      'Westport Guild closed the mill',
    ],
    [
      'begins at "A" behind a noun',
      'Nine drugs were found in his body A mix of pills was bought in Westport on Friday.',
      'Mix of pills bought in Westport',
    ],
    [
      'ends at a day in full that no word leads',
      'The sentence was read out in court 1 June 2019 Jane Roe tells the guild that she is tired.',
      'Sentence read out in court',
    ],
    [
      'begins behind a heading in capitals',
      'FERRY SINKS IN HARBOUR Jane Roe, a diver of 39, fell ill in Westport on Friday.',
      'Jane Roe fell ill in Westport',
    ],
    [
      'ends where a name of two words has done something',
      'Three brothers defend tribute concert Jane Roe died in Westport on Friday.',
      'Three brothers defend tribute concert',
    ],
    [
      'tells what stands beside in the words of its own side',
      'The value of the letters has risen since May A chest of drawers was sold in Westport on Friday.',
      'Chest of drawers sold in Westport',
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
    [
      'parts no title of a paper',
      'The owner told newspaper The Westport Herald had been sold on Friday.',
      /^Westport Herald/,
    ],
    [
      'parts nothing quoted',
      'A spokesman said "The Westport ferries have been old for years" on Friday.',
      /^Westport ferries/,
    ],
    [
      'parts no name behind its role',
      'A group led by harbour Captain John Roe claimed on Friday that the pier leaks.',
      /^Captain John Roe/,
    ],
  ])('%s', (_rule, text, never) => {
    expect(headlinesOf(text).filter((headline) => never.test(headline))).toEqual([]);
  });
});
