import { expect, it } from 'vitest';
import { tagDocument } from '../../tag-document.js';

const valuesOf = (text: string, published: string): string[] =>
  tagDocument({ id: 'x', text, published, language: 'en' }).expressions.map(({ value }) => value);

it.each([
  [
    'a weekday after a full date that tells its own',
    '2014-06-05',
    'On Monday 5 June 1944 the ships turned back. On Tuesday they sailed again.',
    ['1944-06-05', '1944-06-06'],
  ],
  ['a month beside years ago', '2014-06-05', 'Two years ago, in March, the mayor resigned.', ['2012', '2012-03']],
  [
    'the like month of the one told last, not of a quarter',
    '2019-06-13',
    'Profit rose in the first quarter. Output fell in May from the same month last year.',
    ['2019-Q1', '2019-05', '2018-05'],
  ],
  ['what goes on to now', '2019-06-13', 'Today, six months on, nothing has changed.', ['2019-06-13', 'P6M']],
  ['what passes on a day', '2019-06-13', 'The comet passes on 20 December.', ['2019-12-20']],
] as const)('reads %s', (_, published, text, values) => expect(valuesOf(text, published)).toEqual(values));
