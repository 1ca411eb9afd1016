import { tagDocument } from '@dateline/core';
import { expect, test } from 'vitest';
import { tagFormats } from './index.js';

const text = 'They met on 3 May 2020.\u001b[2J Nobody came in 2019.';
const tagged = tagDocument({ id: 'a', text, published: '2020-05-04' });

test('JSON is one line with what the contract names', () => {
  const line = tagFormats.json(tagged);
  expect(line.match(/\n/g)).toHaveLength(1);
  expect(Object.keys(JSON.parse(line))).toEqual(['id', 'expressions']);
});

test('the text shows values beside the words, and control codes as text', () => {
  const shown = tagFormats.text(tagged, text, false);
  expect(shown).toMatch(/\[[^\]]*3 May 2020\]⟨2020-05-03⟩/);
  expect(shown).toContain('\\u001b[2J');
  expect(shown).not.toContain('\u001b');
  expect(shown).toContain('a · 2020-05-04');
});

test('with styles, only our own codes reach the terminal', () => {
  const codes = tagFormats.text(tagged, text, true).match(/\u001b\[\d+[A-Za-z]/g);
  expect(new Set(codes)).toEqual(new Set(['\u001b[2m', '\u001b[22m', '\u001b[4m', '\u001b[24m']));
});

test('the table has a row an expression, in columns', () => {
  const [id, head, ...rows] = tagFormats.table(tagged).trimEnd().split('\n');
  expect(id).toBe('a');
  expect(rows).toHaveLength(tagged.expressions.length);
  const column = head!.indexOf('value');
  expect(rows[0]!.slice(column)).toMatch(/^2020-05-03 /);
});
