import { describe, expect, it } from 'vitest';
import { piecesOf } from './pieces.js';

const whole = (text: string) => ({ start: 0, end: text.length });

describe('piecesOf', () => {
  it('leaves writing as it is', () => {
    const text = 'They met on Friday. '.repeat(500);
    expect(piecesOf(text, whole(text))).toEqual([whole(text)]);
  });

  it('cuts a run without white space, and loses none of it', () => {
    const text = `Before ${'x'.repeat(1000)} after`;
    const pieces = piecesOf(text, whole(text));
    expect(pieces.length).toBeGreaterThan(3);
    expect(pieces.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
  });

  it('cuts between characters, not within one', () => {
    const text = '😀'.repeat(700);
    for (const { start, end } of piecesOf(text, whole(text)))
      expect(text.slice(start, end)).not.toMatch(/^[\udc00-\udfff]/);
  });
});
