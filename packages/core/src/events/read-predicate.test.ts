import { describe, expect, it } from 'vitest';
import { analyseDocument } from '../pipeline.js';

const headlinesOf = (text: string) =>
  analyseDocument({ id: 'a', text, metadata: {} } as never, { published: '2019-06-20' }).mentions.flatMap(
    ({ headline }) => headline?.text ?? [],
  );

describe('readPredicate', () => {
  it.each([
    [
      'drops the preposition of a date before "aged"',
      'Jane Roe died in June 2018 aged 50 while singing.',
      'Jane Roe died aged 50',
    ],
    [
      'ends at a name behind a date',
      'The mill trial is due to open in September Lawyers from both sides met on Thursday.',
      'Mill trial is due to open',
    ],
    ['keeps the preposition of a dated noun', 'The guild left in October 2018 elections.', 'Guild left in elections'],
    [
      'drops the preposition of a stretch of time',
      'Critics say they let Acme collapse over the weekend.',
      'Critics say they let Acme collapse',
    ],
    [
      'keeps a day that is given a name',
      'Marchers have dubbed Friday a "Day of Boats".',
      'Marchers dubbed Friday a Day of Boats',
    ],
    [
      'passes over an example',
      'Bolt ordered some 70 sailors, including two cooks, into port on Friday.',
      'Bolt ordered some 70 sailors into port',
    ],
    [
      'keeps two infinitives together',
      'Sailors in Westport were ordered not to kiss or shake hands on Friday.',
      'Sailors in Westport ordered not to kiss or shake hands',
    ],
    [
      'keeps two adjectives together',
      'Mayors met on Friday in Westport for the summit of large and growing ports.',
      'Mayors met in Westport for the summit of large and growing ports',
    ],
    [
      'keeps the name behind what somebody commands',
      'The guild held another commander of the Harbour Guard, John Doe, in May 2019.',
      'Guild held another commander of the Harbour Guard, John Doe',
    ],
    [
      'goes on in small letters where a quotation begins',
      "An analyst said `` The flight] will help the town. '' on Friday.",
      'Analyst said the flight will help the town',
    ],
  ])('%s', (_rule, text, headline) => {
    expect(headlinesOf(text)).toContain(headline);
  });
});
