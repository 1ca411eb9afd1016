import { FIGURE_QUALIFIERS } from '../../lexicon/index.js';
import type { NumberReading } from './read-number.js';

/** What the words before a number say of it, and which words these are; `before` is in lower case. */
export function qualifierOf(before: string): { bound: string; words: string } | undefined {
  const words = before.replace(/ (?:us)?[$€£¥]$/, '');
  for (const [pattern, bound] of FIGURE_QUALIFIERS) {
    const found = pattern.exec(words);
    if (found) return { bound, words: found[0] };
  }
  return undefined;
}

/** What the words before a number make of its bounds. */
export function boundsOf({ min, max }: NumberReading, bound: string | undefined): { min: number; max: number | null } {
  if (bound === 'atLeast') return { min, max: null };
  if (bound === 'atMost') return { min: 0, max };
  if (max === null || (bound !== 'about' && bound !== 'almost')) return { min, max };
  // An estimate is good to a tenth, a small one to a fifth; a round one to what it is rounded to.
  const value = (min + max) / 2;
  const slack = Math.max(value * (value < 100 ? 0.2 : isFine(value) ? 0.05 : 0.1), Math.min(max - value, value * 0.2));
  if (bound === 'almost') return { min: Math.floor(value - slack), max: Math.max(value, min) };
  return { min: Math.floor(Math.min(min, value - slack)), max: Math.ceil(Math.max(max, value + slack)) };
}

/** "some 4.1 million", "about 186,000": a large number given to its second digit, and not to a half of it, is not far off. */
function isFine(value: number): boolean {
  const digits = String(Number(value.toPrecision(12))).replace(/\.|0+$/g, '');
  return value >= 1000 && digits.length > 1 && !/^\d5$/.test(digits);
}
