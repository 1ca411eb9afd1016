import type { TemporalExpression } from '../../model/index.js';

const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/i;

/**
 * "On the Tuesday, three days after the ferry sank": a weekday of the story, not of the article's own week. What follows says which one
 * it is, and dates the clause alone.
 */
export function isRestated(
  text: string,
  { start, end, text: words }: TemporalExpression,
  next: TemporalExpression | undefined,
): boolean {
  if (next?.anchor?.kind !== 'event' || !/^P\d+D$/.test(next.anchor.offset ?? '')) return false;
  const isDefinite = WEEKDAY.test(words)
    ? /\bthe\s$/i.test(text.slice(Math.max(0, start - 5), start))
    : /^the\s/i.test(words) && WEEKDAY.test(words.slice(4));
  return isDefinite && /^,\s$/.test(text.slice(end, next.start));
}
