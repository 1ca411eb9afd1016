import { expect, it } from 'vitest';
import { tagDocument } from '../../tag-document.js';

const valuesOf = (text: string, published: string): string[] =>
  tagDocument({ id: 'x', text, published, language: 'en' }).expressions.map(({ value }) => value);

it.each([
  ['a month to come that is only just over', '2019-01-08', 'The race will be held in December.', ['2019-12']],
  ['a month in which one retires', '2019-06-12', 'Mr Roe, who retires in September, was proud.', ['2019-09']],
  ['a half to come', '2019-02-09', 'Sales will improve in the second half.', ['2019-H2']],
  ['a quarter to come', '2019-03-09', 'Sales will improve in the fourth quarter.', ['2019-Q4']],
  ['a quarter that is to be reported', '2019-02-09', 'It will report fourth-quarter sales.', ['2018-Q4']],
  ['what is expected to have been', '2019-02-09', 'Sales are expected to have risen in the second half.', ['2018-H2']],
  ['what is seen rising', '2019-05-09', 'Profit is seen rising in the second half.', ['2019-H2']],
  ['what analysts expect', '2019-05-09', 'Analysts expect growth in the second half.', ['2019-H2']],
  ['a quarter a year back, where none was told', '2019-05-09', 'Sales beat the year-ago quarter.', ['2018-Q1']],
  ['a season before which nothing is to be', '2019-05-09', 'No rain is expected before autumn.', ['2019-FA']],
] as const)('reads %s', (_, published, text, values) => expect(valuesOf(text, published)).toEqual(values));
