import { expect, it } from 'vitest';
import { tagDocument } from '../../tag-document.js';

const valuesOf = (text: string): string[] =>
  tagDocument({ id: 'x', text, published: '2013-07-08', language: 'en' }).expressions.map(({ value }) => value);

const STORY = 'On June 3, 2009, he robbed a bank. On June 5 he was seen in Reno.';

it('goes on from the story that was left for what was said of it this week', () => {
  expect(
    valuesOf(`${STORY} "I knew him," a clerk recalled on Tuesday. The next day he fled. That night he was caught.`),
  ).toEqual(['2009-06-03', '2009-06-05', '2013-07-02', '2009-06-06', '2009-06-06TNI']);
});

it('takes days by their number and hours from it', () => {
  expect(
    valuesOf(`${STORY}\n\nA clerk said on Tuesday that she knew him. He left between 10 p.m. on the 7th and noon.`),
  ).toEqual(['2009-06-03', '2009-06-05', '2013-07-02', '2009-06-07T22:00', '2009-06-08T12:00']);
});

it('goes on from the week where no story was told, or from its events', () => {
  expect(valuesOf('The bank said on Tuesday that it would close. The next day it did.')).toEqual([
    '2013-07-02',
    '2013-07-03',
  ]);
  expect(valuesOf(`${STORY} The bank reopened on Tuesday. The next day it closed.`).slice(2)).toEqual([
    '2013-07-02',
    '2013-07-03',
  ]);
});

it('counts a weekday back from the story where it is told since then', () => {
  expect(
    valuesOf(
      'He left home on Nov. 18, 2009. The next morning his wife called. That afternoon a friend said he was gone since Sunday.',
    ),
  ).toEqual(['2009-11-18', '2009-11-19TMO', '2009-11-19TAF', '2009-11-15']);
});
