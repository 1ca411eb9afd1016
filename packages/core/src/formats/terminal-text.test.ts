import fc from 'fast-check';
import { expect, test } from 'vitest';
import { timelineSaying } from '../../test/formats/timeline-saying.js';
import { toPlainText } from './plain-text.js';
import { terminalText } from './terminal-text.js';

test.each([
  ['colours and cursor moves', 'a\x1b[31mb\x1b[2Jc\x9b1md', 'abcd'],
  ['a window title', 'a\x1b]0;owned\x07b', 'ab'],
  ['the clipboard', 'a\x1b]52;c;b3duZWQ=\x1b\\b', 'ab'],
  ['a string that never ends', 'a\x1b]0;owned', 'a'],
  ['device control strings', 'a\x1bPq#0;2\x1b\\b', 'ab'],
  ['carriage returns and line breaks', 'good\rbad\r\nnews\u2028here', 'good bad news here'],
  ['NUL, DEL, C1', 'a\x00b\x7fc\x85d\x9c', 'abc d'],
  ['bidi overrides, isolates and marks', 'a\u202eb\u2066c\u2069d\u200fe', 'abcde'],
  ['invisible characters and tags', 'a\u200bb\ufeffc\u{e0041}d', 'abcd'],
  ['flags and joined emoji', '🇮🇶 👩‍👩‍👧 👍🏽 ❤️', 'IQ 👩👩👧 👍 ❤'],
  ['a combining mark without a letter', ' \u0301x', ' \u25cc\u0301x'],
  ['white space of every kind', 'a\u00a0\t \u3000b', 'a b'],
  ['Arabic, Persian joiners and Chinese, which stay', 'می‌خواهم 王小明', 'می‌خواهم 王小明'],
])('%s', (_name, text, shown) => {
  expect(terminalText(text)).toBe(shown);
});

test('nothing that steers a terminal is ever left, and cleaning twice is cleaning once', () => {
  const nasty = fc.string({
    unit: fc.oneof(
      fc.constantFrom(
        '\x1b',
        '[',
        ']',
        '\x07',
        '\x9b',
        '\\',
        'm',
        '0',
        ';',
        '\r',
        '\u202e',
        '\u0301',
        ' ',
        '\x00',
        '\u200d',
        '\ufe0f',
        '👩',
        '👍🏽',
      ),
      fc.string(),
    ),
    maxLength: 60,
  });
  fc.assert(
    fc.property(nasty, (text) => {
      const shown = terminalText(text);
      expect(shown).not.toMatch(/[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]/);
      expect(terminalText(shown)).toBe(shown);
    }),
  );
});

test('a megabyte of anything is soon done', () => {
  for (const unit of ['\x1b]', '\x1b[', 'a\u0301', '\u0301', ' ', '\x1b[0;', '👩\u200d']) {
    expect(terminalText(unit.repeat(200_000)).length).toBeLessThan(1_000_000);
  }
});

test('plain text is safe in all its parts', () => {
  const bad = 'x\x1b[2J\u202ey\r';
  const text = toPlainText(timelineSaying(bad));
  expect(text).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e]/);
  expect(text).toContain('  8 January 2021        xy');
  expect(text).toContain('(alleged, disputed, 1 source: xy)');
  expect(text).toContain('as summarised');
  expect(text).toMatch(/copy of “xy ?”/);
});
