import type { TemporalExpression } from '../../model/index.js';
import type { Draft } from './draft.js';

/** "two weeks later", where the text doesn't name what it is later than. */
export function toldOffset({ type, value, text, start }: TemporalExpression, all: string): Draft['offset'] {
  // "Within weeks they had founded a club": of what, the text has told.
  if (
    type === 'DURATION' &&
    /\bwithin\s+(?:a\s+)?$/i.test(all.slice(Math.max(0, start - 10), start)) &&
    /^PT?[X1][DWMH]$/.test(value)
  )
    return { direction: 'after', duration: value.replace(/\d/, 'X') };
  const word = /\b(later|afterwards?|earlier|before)$/i.exec(text)?.[1]?.toLowerCase();
  if (type !== 'DURATION' || !word) return undefined;
  return { direction: word === 'earlier' || word === 'before' ? 'before' : 'after', duration: value };
}
