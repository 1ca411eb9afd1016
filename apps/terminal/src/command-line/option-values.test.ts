import { expect, test } from 'vitest';
import { countOption, publishedOption } from './option-values.js';

test.each(['1', '40', '999999999'])('%s is a count', (value) => expect(countOption(value)).toBe(Number(value)));
test.each(['0', '-1', '1.5', '1e3', ' 2', '', 'many'])('"%s" is none', (value) => {
  expect(() => countOption(value)).toThrow('whole number');
});

test.each(['2021-11-08', '2021-11', '2021', '2021-11-08T13:26:00+03:00'])('%s is a day of publication', (value) => {
  expect(publishedOption(value)).toBe(value);
});
test.each(['2021-02-30', '08/11/2021', 'yesterday', '', '2021-13-01T10:00'])('"%s" is none', (value) => {
  expect(() => publishedOption(value)).toThrow('2021-11-08');
});
