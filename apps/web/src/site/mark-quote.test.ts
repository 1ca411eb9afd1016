import type { Report } from '@dateline/core/model';
import { describe, expect, it } from 'vitest';
import { markQuote } from './mark-quote';

const report = { start: 100, end: 130, quote: 'They met on Friday in the hall.' } as Report;

describe('markQuote', () => {
  it('marks the words at the offsets of the source’s text', () => {
    expect(markQuote(report, [{ start: 112, end: 118 }])).toEqual([
      { text: 'They met on ', marked: false },
      { text: 'Friday', marked: true },
      { text: ' in the hall.', marked: false },
    ]);
  });

  it('passes over spans outside the quotation and marks overlapping ones once', () => {
    const pieces = markQuote(report, [
      { start: 10, end: 20 },
      { start: 100, end: 104 },
      { start: 102, end: 108 },
      { start: 125, end: 400 },
    ]);
    expect(pieces.filter(({ marked }) => marked)).toEqual([{ text: 'They', marked: true }]);
    expect(pieces.map(({ text }) => text).join('')).toBe(report.quote);
  });

  it('shortens a quotation without an end', () => {
    const long = markQuote({ ...report, quote: 'x'.repeat(1_000_000) }, [{ start: 100, end: 101 }]);
    expect(long.map(({ text }) => text).join('').length).toBeLessThanOrEqual(2001);
  });
});
