import * as slow from '@alcalzone/ansi-tokenize';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { styledCharsFromTokens, styledCharsToString, tokenize } from './ansi-tokenize.js';
import { Recent } from './recent.js';
import quickWidth from './string-width.js';

const painted = fc.string({
  unit: fc.oneof(
    fc.constantFrom(
      '\x1b[1m',
      '\x1b[0m',
      '\x1b[38;2;1;2;3m',
      '\x1b[48;5;7m',
      '\x1b[1;31m',
      '\x1b[39m',
      '─',
      '│',
      '▮',
      'é',
    ),
    fc.constantFrom('港', '🚢', 'e\u0301', 'س'),
    fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 3 }),
  ),
  maxLength: 30,
});

test('lines come apart and together again as with the package', () => {
  fc.assert(
    fc.property(painted, (line) => {
      expect(tokenize(line)).toEqual(slow.tokenize(line));
      const styled = styledCharsFromTokens(tokenize(line));
      expect(styled).toEqual(slow.styledCharsFromTokens(slow.tokenize(line)));
      expect(styledCharsToString(styled)).toBe(slow.styledCharsToString(styled));
    }),
  );
});

test('widths leave colours out', () => {
  expect(quickWidth('\x1b[1;31m港\x1b[0m ▮')).toBe(4);
});

test('a cache keeps what was asked for lately, and no more', () => {
  const cache = new Recent<number>(2);
  let made = 0;
  const ask = (key: string) => cache.get(key, () => ++made);
  expect([ask('a'), ask('a'), ask('b'), ask('c'), ask('a')]).toEqual([1, 1, 2, 3, 1]);
  for (const key of 'defgh') ask(key);
  expect(ask('a')).toBeGreaterThan(3);
});
