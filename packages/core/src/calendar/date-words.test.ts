import { expect, test } from 'vitest';
import type { FuzzyDate } from '../model/index.js';
import { dateWords, reachWords } from './date-words.js';
import { dateOfEdtf } from './edtf.js';

const date = (edtf: string, more: Partial<FuzzyDate> = {}): FuzzyDate => ({ ...dateOfEdtf(edtf)!, ...more });
const range = { start: '2021-05-01', end: '2021-06-09', precision: 'range' } as const;

test.each<[FuzzyDate, string]>([
  [date('2021-11-07'), '7 November 2021'],
  [date('2014', { modifier: 'early' }), 'early 2014'],
  [date('193X'), 'the 1930s'],
  [date('193X', { modifier: 'early' }), 'the early 1930s'],
  [date('193X', { modifier: 'late', approximate: true }), 'about the late 1930s'],
  [date('193X', { modifier: 'since' }), 'since the 1930s'],
  [date('2021-05-01/2021-06-09', { ...range, modifier: 'by' }), 'by 9 June 2021'],
  [date('2021-05-01/2021-06-30'), '1 May – 30 June 2021'],
  [date('2021-05/2021-06'), 'May–June 2021'],
  [date('2020-12/2021-01'), 'December 2020 – January 2021'],
  [date('2018/2020'), '2018–2020'],
  [date('18XX'), 'the 19th century'],
  [date('1900/1999'), 'the 20th century'],
  [date('2000/2099'), 'the 21st century'],
  [date('1967/1999', { modifier: 'late' }), '1967–1999'],
])('%o is told as %s', (fuzzy, words) => {
  expect(dateWords(fuzzy)).toBe(words);
});

test.each<[FuzzyDate, FuzzyDate, string]>([
  [date('198X'), date('2021-11-08'), 'the 1980s to 8 November 2021'],
  [date('2021-05', { modifier: 'since' }), date('2021', { modifier: 'late' }), 'May 2021 to late 2021'],
  [date('2021-05-01/2021-06-09', { ...range, modifier: 'by' }), date('2021-06-09'), '9 June 2021'],
])('%o and %o reach %3$s', (first, last, words) => {
  expect(reachWords(first, last)).toBe(words);
});
