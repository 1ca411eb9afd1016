import type { DocumentAnalysis, EventMention } from '../../model/index.js';

/** The names in the words of an anchor, but for its first word, which a sentence may begin with: "the collapse of Acme". */
export const namesIn = (words: string): readonly string[] => words.match(/(?<=\s)\p{Lu}[\p{L}'’-]{2,}/gu) ?? [];

/**
 * Whether a mention's clause, or what its pronouns may mean, holds one of some names: "the collapse of Acme" is no other firm's, though
 * its own article may tell of it without the name.
 */
export function namesOne(
  { names, around, clause }: EventMention,
  { names: all, document }: DocumentAnalysis,
  wanted: readonly string[],
): boolean {
  const told = document.text.slice(clause.start, clause.end);
  return wanted.some((name) => told.includes(name) || [...names, ...around].some((at) => all[at]!.text.includes(name)));
}
