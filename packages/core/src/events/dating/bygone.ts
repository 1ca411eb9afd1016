import type { TextReading } from '../../text/index.js';

/** Those who went before, and what they did: "earlier ministers", "his predecessor", "who governed before her". */
const BYGONE = [
  /\b(?:earlier|previous|past)\s(?:\p{L}{2,14}\s)?(?:governments?|administrations?|presidents?|premiers?|ministers?|leaders?|owners?|managers?|chiefs?|mayors?|governors?|directors?|holders|bosses|coaches|bishops|kings)\b/iu,
  /\bformer\s(?:\p{L}{2,14}\s)?(?:governments|administrations|presidents|premiers|ministers|leaders|owners|managers|chiefs|mayors|governors|directors|bosses|coaches|bishops|kings)\b/iu,
  /\b(?:his|her|its|their)\s(?:immediate\s)?predecessors?\b/i,
  /\bwho\s(?:had\s)?(?:governed|served|ruled|reigned|led|ran\s(?:it|them)|held\s(?:the\s)?(?:post|office|job))\s(?:just\s)?before\b/i,
];

/** How much of a paragraph is read for it. */
const LONGEST = 600;

/**
 * True where a paragraph has come to tell of those who went before, up to a sentence's end: what it tells without a date is none of the day's
 * news.
 */
export function isBygone({ text, sentences }: TextReading, index: number): boolean {
  const { paragraph, end } = sentences[index]!;
  let first = index;
  while (first > 0 && sentences[first - 1]!.paragraph === paragraph && end - sentences[first - 1]!.start < LONGEST)
    first--;
  const words = text.slice(sentences[first]!.start, Math.min(end, sentences[first]!.start + LONGEST));
  return BYGONE.some((pattern) => pattern.test(words));
}
