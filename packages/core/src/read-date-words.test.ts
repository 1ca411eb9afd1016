import { describe, expect, it } from 'vitest';
import { readDateWords } from './read-date-words.js';

const read = (words: string) => readDateWords(words, '2021-11-08');

describe('readDateWords', () => {
  it.each([
    ['last May', '2021-05-01', '2021-05-31'],
    ['june 2020', '2020-06-01', '2020-06-30'],
    ['7 november 2021', '2021-11-07', '2021-11-07'],
    ['nov 7', '2021-11-07', '2021-11-07'],
    ['yesterday', '2021-11-07', '2021-11-07'],
    ['friday', '2021-11-05', '2021-11-05'],
    ['3 weeks ago', '2021-10-18', '2021-10-24'],
    ['summer 2021', '2021-06-01', '2021-08-31'],
    ['the 1980s', '1980-01-01', '1989-12-31'],
    ['early 2014', '2014-01-01', '2014-04-30'],
    ['2021-06', '2021-06-01', '2021-06-30'],
    ['2021-05/2021-06', '2021-05-01', '2021-06-30'],
    ['  in October ', '2021-10-01', '2021-10-31'],
  ])('reads "%s"', (words, start, end) => {
    expect(read(words)).toMatchObject({ start, end });
  });

  it('keeps what the words say of the date', () => {
    expect(read('by 9 June')).toMatchObject({ modifier: 'by', end: '2021-06-09' });
    expect(read('early 2014')).toMatchObject({ modifier: 'early', precision: 'year' });
  });

  it.each(['', 'hello', 'nov 45', '31 february', 'may and june 2020 or so', 'three weeks', 'x'.repeat(5000)])(
    'reads no date in "%.20s"',
    (words) => expect(read(words)).toBeNull(),
  );
});
