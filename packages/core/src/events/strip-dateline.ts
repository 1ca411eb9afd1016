import type { SentenceReading, Token } from '../text/index.js';

/** The longest dateline, in tokens: a place, a region, a date and an agency. */
const LONGEST = 18;

/**
 * The first token behind a news agency's dateline ("PORT LAMORA, March 15 (Wire) -"): capitals, then a dash with space
 * around it. The sentence's own first token where it has none.
 */
export function stripDateline(tokens: readonly Token[], { firstToken, endToken }: SentenceReading): number {
  const limit = Math.min(endToken - 2, firstToken + LONGEST);
  for (let i = firstToken + 1; i < limit; i++) {
    if (!/^(?:[-–—]|--)$/.test(tokens[i]!.text) || tokens[i - 1]!.end === tokens[i]!.start) continue;
    const before = tokens.slice(firstToken, i);
    const placed = /^\p{Lu}[\p{Lu}.'’]+$/u.test(before[0]!.text);
    const agency = before.at(-1)!.text === ')';
    return (placed || agency) && before.every(({ text }) => /^(?:[\p{Lu}\d\p{P}]|d[aeio]s?$|of$)/u.test(text))
      ? i + 1
      : firstToken;
  }
  return firstToken;
}
