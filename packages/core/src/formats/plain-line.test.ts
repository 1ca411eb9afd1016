import { expect, test } from 'vitest';
import type { Timeline } from '../model/index.js';
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
  const day = { edtf: '2021-01-08', start: '2021-01-08', end: '2021-01-08' };
  const date = { ...day, precision: 'day' as const, approximate: false, uncertain: false };
  const timeline: Timeline = {
    schema: 'dateline/1',
    generator: { name: 'test', version: '1', options: {} },
    title: bad,
    span: day,
    sources: [
      {
        id: 's',
        kind: 'article',
        file: bad,
        title: bad,
        publisher: bad,
        author: bad,
        language: 'en',
        words: 1,
        digest: '',
      },
    ],
    entities: [{ id: 'n', kind: 'person', name: bad, aliases: [bad] }],
    events: [
      {
        id: 'e',
        title: bad,
        summary: bad,
        status: 'reported',
        salience: 1,
        date,
        actors: ['n'],
        places: [],
        independentSources: 1,
        reports: [
          {
            sourceId: 's',
            start: 0,
            end: 1,
            quote: bad,
            prefix: '',
            suffix: '',
            date,
            reason: bad,
            basis: 'stated',
            names: [],
          },
        ],
        disagreements: [
          { aspect: 'figure', about: bad, positions: [{ value: bad, label: bad, sourceIds: ['s'], evidence: [] }] },
        ],
      },
    ],
    issues: [],
  };
  for (const name of FORMAT_NAMES) {
    if (formats[name].mediaType.endsWith('json')) continue;
    expect(formats[name].write(timeline), name).not.toMatch(/[\x00-\x09\x0b\x0c\x0e-\x1f\x7f-\x9f]/);
  }
});
