import { terminalText } from '@dateline/core/formats';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cellWidth, takeCells } from './cell-width.js';
import { fitLine, fitText, lineText, lineWidth, span, spreadLine } from './line.js';
import { wrapLine } from './wrap-line.js';

test('lines break at blanks, and continued ones are indented', () => {
  const lines = wrapLine([span('the lamp went dark')], 10, { first: [span('- ')], rest: [span('  ')] });
  expect(lines.map(lineText)).toEqual(['- the lamp', '  went', '  dark']);
});

test('a word that is wider than a line is cut; a no-break space holds', () => {
  expect(wrapLine([span('abcdefgh ij')], 5).map(lineText)).toEqual(['abcde', 'fgh', 'ij']);
  expect(wrapLine([span('ab ≠\u00a0x')], 5).map(lineText)).toEqual(['ab', '≠ x']);
});

test('a word of several styles breaks nowhere inside', () => {
  const said = [span('“', 'dim'), span('on '), span('10 June', 'date'), span('.'), span('”', 'dim')];
  expect(wrapLine(said, 10).map(lineText)).toEqual(['“on 10 ', 'June.”']);
});

test('Chinese breaks between characters, and never before a mark that closes', () => {
  expect(wrapLine([span('on 船长说船安全。')], 8).map(lineText)).toEqual(['on 船长', '说船安', '全。']);
});

test('styles stay with their words', () => {
  expect(wrapLine([span('a '), span('b c', 'date')], 3)).toEqual([
    [
      { text: 'a ', style: undefined },
      { text: 'b', style: 'date' },
    ],
    [{ text: 'c', style: 'date' }],
  ]);
});

test('wide characters are never cut in half', () => {
  expect(takeCells('港の町', 3)).toBe('港');
  expect(fitText('港の町', 4)).toBe('港… ');
  expect(lineText(fitLine([span('e\u0301te\u0301 long')], 5))).toBe('e\u0301te\u0301 …');
});

test('the right part keeps its place, the left one gives way', () => {
  expect(lineText(spreadLine([span('a long title')], [span('12')], 8))).toBe('a lo… 12');
  expect(lineText(spreadLine([span('x')], [span('12')], 6))).toBe('x   12');
});

test('whatever the text, lines fit and nothing but blanks is lost', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), fc.integer({ min: 4, max: 30 }), (raw, columns) => {
      const text = terminalText(raw);
      const lines = wrapLine([span(text)], columns);
      for (const line of lines) expect(lineWidth(line)).toBeLessThanOrEqual(columns);
      expect(lines.map(lineText).join('').replace(/ /g, '')).toBe(text.replace(/[ \u00a0]/g, ''));
      expect(cellWidth(lineText(fitLine([span(text)], columns)))).toBe(columns);
    }),
  );
});
