import { expect, test } from 'vitest';
import { visible } from './visible.js';

test('what a terminal would obey is shown instead', () => {
  expect(visible('a\u001b[2Jb\rc\u0000')).toBe('a\\u001b[2Jb\\u000dc\\u0000');
  expect(visible('txt.\u202egnp')).toBe('txt.\\u202egnp');
});

test('lines, tabs and the letters of all scripts stay', () => {
  const text = 'Zoë\tبغداد\n巴格达 🙂';
  expect(visible(text)).toBe(text);
});
