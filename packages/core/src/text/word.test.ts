import { expect, test } from 'vitest';
import { wordOf } from './word.js';

test.each([
  ['Velmont', { lower: 'velmont', initial: 'upper', hasLetter: true, counts: true, isLatin: true }],
  ['ferry', { lower: 'ferry', initial: 'lower', hasLetter: true, counts: true, isLatin: true }],
  ['14', { lower: '14', initial: 'other', hasLetter: false, counts: true, isLatin: false }],
  ['—', { lower: '—', initial: 'other', hasLetter: false, counts: false, isLatin: false }],
  ['سفينة', { lower: 'سفينة', initial: 'letter', hasLetter: true, counts: true, isLatin: false }],
])('reads %s by its letters', (text, expected) => {
  expect(wordOf(text)).toMatchObject({ text, ...expected });
});

test('knows a word again', () => {
  expect(wordOf('harbour')).toBe(wordOf('harbour'));
});
