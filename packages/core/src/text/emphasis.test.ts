import { expect, it } from 'vitest';
import { withoutEmphasis } from './emphasis.js';

it.each([
  ['**7 May:** It rained.', '  7 May:   It rained.'],
  ['*The desk* is closed.', ' The desk  is closed.'],
  ['He is _not_ here.', 'He is  not  here.'],
  ['5*3 and snake_case', '5*3 and snake_case'],
  ['a * b', 'a * b'],
])('blanks the marks of emphasis in %j', (text, plain) => {
  expect(withoutEmphasis(text)).toBe(plain);
});
