import { expect, test } from 'vitest';
import { hitMarks, markSpans } from './mark-spans.js';

test('a text is cut at its marks, and of two marks the later wins', () => {
  const marks = [
    { start: 4, end: 12, style: 'person' as const },
    { start: 8, end: 12, style: 'hit' as const },
  ];
  expect(markSpans('Ms. Ana Ruiz left', marks)).toEqual([
    { text: 'Ms. ', style: undefined },
    { text: 'Ana ', style: 'person' },
    { text: 'Ruiz', style: 'hit' },
    { text: ' left', style: undefined },
  ]);
});

test('marks outside the text are cut', () => {
  expect(markSpans('abc', [{ start: -5, end: 99, style: 'date' }])).toEqual([{ text: 'abc', style: 'date' }]);
});

test('an escape sequence that two marks part does not come together again', () => {
  const text = 'a\x1b[31mb';
  const spans = markSpans(text, [{ start: 2, end: 4, style: 'person' }]);
  expect(spans.map((part) => part.text).join('')).toBe('ab');
});

test('hits are found whatever the case and the accents, in their own places', () => {
  const text = 'Zoë’s ÅNGSTRÖM ångstrom';
  expect(hitMarks(text, ['angstrom']).map(({ start, end }) => text.slice(start, end))).toEqual([
    'ÅNGSTRÖM',
    'ångstrom',
  ]);
  expect(hitMarks('ﬁne', ['fi'])).toEqual([{ start: 0, end: 1, style: 'hit' }]);
});
