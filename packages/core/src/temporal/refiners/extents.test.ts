import { describe, expect, it } from 'vitest';
import { readText } from '../../text/index.js';
import { recogniseExpressions } from '../recognise.js';

const extentsOf = (text: string): string[] => recogniseExpressions(readText(text)).map((found) => found.text);

describe('the words of an expression', () => {
  it.each([
    [
      'an article belongs to the noun',
      'The 30-day truce and the 13th-century church fell.',
      ['30-day', '13th-century'],
    ],
    ['of a part too', 'It beat the third-quarter forecast.', ['third-quarter']],
    ['but not without one', 'It lost in the third-quarter of 1990.', ['the third-quarter of 1990']],
    ['or beside a noun of its own', 'It lost in the year-ago period.', ['the year-ago period']],
    ['whose time it is', 'Its third quarter and their two weeks were lost.', ['third quarter', 'two weeks']],
    ['how far "now" goes', 'Until now, and for now, it holds.', ['now', 'now']],
    [
      'a length in two units',
      'He got two years and six months, not six months and two years.',
      ['two years and six months', 'six months', 'two years'],
    ],
    ['and its part', 'It fell in the early hours of Friday morning.', ['the early hours of Friday morning']],
    [
      'a part of a longer time',
      'It fell in the first half of the 1990s and the dying days of 2021.',
      ['the first half of the 1990s', 'the dying days of 2021'],
    ],
    ['a measure', 'It may be shut for up to six weeks.', ['up to six weeks']],
    [
      'about when',
      'It began around 1200, at about 3:40 a.m. around Friday.',
      ['around 1200', 'about 3:40 a.m.', 'Friday'],
    ],
    ['the end of', 'Debt at end-2012 was low, and in end-March.', ['end-2012', 'end-March']],
    ['a decade’s apostrophe', "It closed in the '60s.", ["the '60s"]],
  ])('%s', (_, text, extents) => expect(extentsOf(text)).toEqual(extents));
});
