import type { Token } from '../../text/index.js';

/** "parks, museums and zoos shut": a list without its last comma; not "A day later, Roe and Poe met". */
export function isListed(tokens: readonly Token[], first: number, last: number, group: number): boolean {
  if (
    last <= first ||
    !/^(?:NOUN|PROPN)$/.test(tokens[last - 1]!.pos) ||
    !/^(?:NOUN|PROPN)$/.test(tokens[group - 1]!.pos)
  )
    return false;
  const items = tokens.slice(last + 1, group);
  const and = items.findIndex(({ lower }) => /^(?:and|or)$/.test(lower));
  if (and < 1 || and > 6 || !/^(?:NOUN|PROPN)$/.test(items[and - 1]!.pos)) return false;
  const same = tokens[last - 1]!.pos === items[and - 1]!.pos;
  return same && items.every(({ pos }) => ITEM.test(pos));
}
/** What stands in a list of nouns. */
export const ITEM = /^(?:NOUN|PROPN|ADJ|DET|NUM|CCONJ)$/;

/** "More people fell ill at home than abroad", not "More recently". */
export const isComparison = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.lower === 'more' && /^(?:NOUN|ADJ|NUM)$/.test(tokens[at + 1]?.pos ?? '');
