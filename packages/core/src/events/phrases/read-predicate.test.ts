import { describe, expect, it } from 'vitest';
import { analyseDocument } from '../../pipeline.js';

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
    [
      'goes on to the verb of what is said behind a clause that opens it',
      'Prosecutor Ann Poe said on Friday that when Doe saw the boat had sunk, he ordered a guard to leave.',
      'Prosecutor Ann Poe said that when Doe saw the boat had sunk, he ordered a guard to leave',
    ],
    [
      'goes on to it behind an aside',
      'Lawyers argued in May 2019 that Roe, dealing with debts, sold the boats.',
      'Lawyers argued that Roe sold the boats',
    ],
    [
      'goes on to it behind a participle',
      'A Westport judge ruled on Friday that footage of Roe rehearsing for a concert will not be shown.',
      'Westport judge ruled that footage of Roe rehearsing for a concert will not be shown',
    ],
    [
      'keeps two verbs with their object',
      'Marchers torched and ransacked the mill on Friday.',
      'Marchers torched and ransacked the mill',
    ],
    [
      'keeps adjectives that a comma parts',
      'The three mayors formed a close, informal bond in May 2019.',
      'Three mayors formed a close, informal bond',
    ],
    [
      'keeps what stands for the verb',
      'The new strain has killed in May 2019 just as the old flu does.',
      'New strain killed just as the old flu does',
    ],
  ])('%s', (_rule, text, headline) => {
    expect(headlinesOf(text)).toContain(headline);
  });
});
