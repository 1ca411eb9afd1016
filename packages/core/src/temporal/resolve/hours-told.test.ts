import { expect, it } from 'vitest';
import { tagDocument } from '../../tag-document.js';

const valuesOf = (text: string, published: string): string[] =>
  tagDocument({ id: 'x', text, published, language: 'en' }).expressions.map(({ value }) => value);

it.each([
  [
    'an hour of the day before the one on which it was said',
    '2019-06-14',
    'Gunmen killed two late Thursday. A minister said Friday morning that they had left the town at 7:30 p.m.',
    ['2019-06-13', '2019-06-14TMO', '2019-06-13T19:30'],
  ],
  [
    'an hour of a day told paragraphs back, after days to come',
    '2019-06-13',
    'It voted on Tuesday night to wait.\n\nThe pool was to shut on July 27. It will stay open until Christmas.\n\nThe meeting, which began at 7pm, was full.',
    ['2019-06-11TNI', '2019-07-27', '2019-12-25', '2019-06-11T19:00'],
  ],
  [
    'the night before, whatever part of its own day was told',
    '2019-06-13',
    'What we know this afternoon: four were killed overnight. The search ended at midday.',
    ['2019-06-13TAF', '2019-06-12TNI', '2019-06-13T12:00'],
  ],
  [
    'what is measured by the day before',
    '2019-06-11',
    "Shares rose on Tuesday, recouping the previous day's losses. Futures pointed to gains later in the day.",
    ['2019-06-11', '2019-06-10', '2019-06-11'],
  ],
  ['what one may miss', '2019-06-11', "If you miss it on 20 December, that's that.", ['2019-12-20']],
  [
    'a day that was given up',
    '2019-06-14',
    'The course had been scheduled to open Monday but has been put off.',
    ['2019-06-17'],
  ],
] as const)('reads %s', (_, published, text, values) => expect(valuesOf(text, published)).toEqual(values));
