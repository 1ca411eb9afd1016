import type { Refiner } from 'chrono-node';
import type { NewsResult } from '../news-result.js';

const UNITS = 'YMWDhms';
/** One unit, or units that were joined before. */
const PARTS = /^P(?:\d{1,4}[YMWD]){0,3}(T)?(?:\d{1,4}[HMS]){0,3}$/;

/** The last unit of a length as its place in order, coarse to fine; minutes are no months. */
function orderOf(value: string): number {
  const [, clock] = PARTS.exec(value) ?? [];
  const letter = value.slice(-1);
  return PARTS.test(value) ? UNITS.indexOf(clock ? letter.toLowerCase() : letter) : -1;
}

const lengthOf = (result: NewsResult): string | undefined =>
  result.form.kind === 'duration' && /^duration\/(?:counted|one)$/.test(result.rule.id) ? result.form.value : undefined;

/** "P2Y" and "P6M" as P2Y6M, "PT3H" and "PT12M" as PT3H12M, "P1D" and "PT6H" as P1DT6H; null where the second is no part of the first's unit. */
function sumOf(long: string | undefined, short: string | undefined, link: string): string | null {
  if (!long || !short) return null;
  const [a, b] = [orderOf(long), orderOf(short)];
  if (a < 0 || b <= a) return null;
  // Side by side only the next unit down is added: "for two years, six weeks of which he was ill" tells two lengths.
  if (link !== 'and' && b !== a + 1) return null;
  return long.includes('T') ? long + short.slice(2) : long + short.slice(1);
}

/** Joins a length that is told in two units: "two years and six months", "3 hours 12 minutes". */
export const joinDurations: Refiner = {
  refine({ text }, results) {
    const joined: NewsResult[] = [];
    for (const result of results as NewsResult[]) {
      const last = joined.at(-1);
      const link = last && /^(?:,?\s{1,4}(and)\s{1,4}|,?\s{1,4})$/.exec(text.slice(last.endIndex, result.index));
      const value = link ? sumOf(lengthOf(last), lengthOf(result), link[1] ?? '') : null;
      if (
        last?.form.kind === 'duration' &&
        value &&
        !/^\s{1,4}(?:respectively|later|ago|of which)\b/.test(text.slice(result.endIndex))
      ) {
        last.form = { ...last.form, value };
        last.cover(text, last.index, result.endIndex);
      } else joined.push(result);
    }
    return joined;
  },
};
