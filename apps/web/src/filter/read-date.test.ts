import { expect, it } from 'vitest';
import { readDate } from './read-date';

it.each([
  ['2021', '2021'],
  ['2021-06', '2021-06'],
  ['198X', '198X'],
  ['the 1980s', '198X'],
  ['June 2021', '2021-06'],
  ['Sept. 2021', '2021-09'],
  [' 7  june 2021 ', '2021-06-07'],
  ['June 7th, 2021', '2021-06-07'],
  ['-0044-03-15', '-0044-03-15'],
])('reads %s as %s', (typed, edtf) => {
  expect(readDate(typed)).toBe(edtf);
});

it.each(['', 'June', '31 February 2021', '2021-13', 'Juno 2021', '7/6/2021', 'yesterday'])(
  'reads no date in %s',
  (typed) => {
    expect(readDate(typed)).toBeNull();
  },
);
