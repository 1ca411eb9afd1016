import { expect, test } from 'vitest';
import { timelineSaying } from '../../test/formats/timeline-saying.js';
import { FORMAT_NAMES, formats } from './formats.js';
import { plainLine } from './plain-line.js';

test.each([
  ['as it is', 'as it is'],
  [' two  blanks\tand\r\nlines ', 'two blanks and lines'],
  ['a\x1b[31mb\x1b]0;title\x07c\x00d', 'abc d'],
  ['a\u202eb\u2066c', 'abc'],
  ['سارة\u200f الحسن 👩‍👧', 'سارة\u200f الحسن 👩‍👧'],
  ['\x1b', ''],
])('%j becomes %j', (text, line) => {
  expect(plainLine(text)).toBe(line);
  expect(plainLine(line)).toBe(line);
});

test('no format but JSON, which escapes them, hands on what steers a terminal', () => {
  const bad = ' x\x1b[31m\u202ey\x9b2J';
  const timeline = timelineSaying(bad);
  for (const name of FORMAT_NAMES) {
    if (formats[name].mediaType.endsWith('json')) continue;
    expect(formats[name].write(timeline), name).not.toMatch(/[\x00-\x09\x0b\x0c\x0e-\x1f\x7f-\x9f]/);
  }
});
