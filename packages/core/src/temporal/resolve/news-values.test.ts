import { expect, it } from 'vitest';
import { tagDocument } from '../../tag-document.js';

const valuesOf = (text: string, published: string): string[] =>
  tagDocument({ id: 'x', text, published, language: 'en' }).expressions.map(({ value }) => value);

it.each([
  ['a winter to come, in spring', '2020-05-06', 'A second wave may come this winter.', ['2020-WI']],
  ['a winter that is over, in spring', '2020-04-06', 'It was mild this winter.', ['2019-WI']],
  ['a season before a noun', '2015-07-15', 'Over the winter that rate rose.', ['2014-WI']],
  [
    'what comes after a time ahead',
    '2003-06-20',
    'It is paid until the end of this year, but what happens in January is unclear.',
    ['2003', '2004-01'],
  ],
  [
    'a part of the year told',
    '2009-02-05',
    'For all of 2008 it lost $57 million, most of it in the first half.',
    ['2008', '2008-H1'],
  ],
  [
    'a named day of the year told',
    '2003-06-20',
    'He fled in the fall of 1994. It went unseen until November 2000, when a cheque bounced on Thanksgiving.',
    ['1994-FA', '2000-11', '2000-11-23'],
  ],
  [
    'the month just over, below an aside to another year',
    '2022-11-14',
    'Talks went on this week. Doctors had a rise from January 2012.\n\nPrices rose 14.9% in October.',
    ['2022-W46', '2012-01', '2022-10'],
  ],
  ['a day from which it is to be so', '2016-05-24', 'Trains will run from May 27 onwards.', ['2016-05-27']],
  ['a weekend ahead', '2016-05-24', 'Rain will spread and ease by the weekend.', ['2016-W21-WE']],
  ['what was called off', '2000-02-24', 'The march planned for Wednesday was called off.', ['2000-02-23']],
  ['a day that is set', '2000-02-26', 'It set Friday as the deadline.', ['2000-02-25']],
  ['a day after a weekday', '2000-02-24', 'The day after last Monday he left.', ['2000-02-22']],
  ['a rate since then', '2015-07-15', 'It has come twice a day since Monday.', ['P1D', '2015-07-13']],
  [
    'the quarter, after a half of a year',
    '2009-02-05',
    'It lost money in the fourth quarter. In the first half of 2008 it grew. It ended the quarter with less.',
    ['2008-Q4', '2008-H1', '2008-Q4'],
  ],
] as const)('reads %s', (_, published, text, values) => expect(valuesOf(text, published)).toEqual(values));
