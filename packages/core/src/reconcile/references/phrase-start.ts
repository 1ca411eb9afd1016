import { MONTH_WORDS } from '../../lexicon/index.js';
import type { Token } from '../../text/index.js';
import type { PlacedNames } from './placed-names.js';

/** A year, or a month by its full name. */
const DATE_WORD = new RegExp(
  `^(?:\\d{4}|${MONTH_WORDS.map(([name]) => name![0]!.toUpperCase() + name!.slice(1)).join('|')})$`,
);

/** The first token of the noun phrase that ends at `i`: back to its determiner. */
export function phraseStart(names: PlacedNames, tokens: readonly Token[], i: number, firstToken: number): number {
  const named = names.nameAt(i);
  let start = named?.first ?? i;
  while (start - 1 >= firstToken) {
    const { pos, text } = tokens[start - 1]!;
    if (pos === 'DET' || /^(?:his|her|its|their|my|our)$/i.test(text)) return start - 1;
    // "On 12 May 2031 army divers": a date is no part of what follows it.
    if (DATE_WORD.test(text)) break;
    // "On 14 May 2031 Mayor X": a number before a name belongs to a date.
    const isInside = /^(?:ADJ|NOUN|PROPN)$/.test(pos) || (pos === 'NUM' && !named) || /^['’]s?$/.test(text);
    if (!isInside && text !== '-') break;
    start--;
  }
  return start;
}
