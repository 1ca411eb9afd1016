import type { Token } from '../../text/index.js';

const PRONOUN =
  /^(?:he|she|it|they|we|i|you|him|her|them|us|me|this|these|those|that|who|which|what|there|any|none|one|some|many|both|all|others?)$/i;
const INNER = /^(?:he|she|it|they|we|i|you|what|who|which|whose)$/i;
/** How many words a phrase has at most. */
const LONGEST = 14;
/** The same for a list: "Ants, bees and wasps". */
const LONGEST_LIST = 22;

/** A noun phrase that can be shown by itself, or undefined: no pronoun, none that is cut off, not too long. */
export function usable(words: number[], tokens: readonly Token[]): number[] | undefined {
  const [first] = words;
  if (first === undefined || words.length > LONGEST_LIST) return undefined;
  if (words.length > LONGEST && !words.some((i) => tokens[i]!.text === ',')) return undefined;
  // "the groups had all"
  if (/^(?:all|both|each)$/.test(tokens[words.at(-1)!]!.lower)) words.pop();
  if (/^(?:DET|ADP)$/.test(tokens[words.at(-1) ?? first]!.pos)) return undefined;
  const nominal = words.some((i) => tokens[i]!.pos === 'NOUN' || tokens[i]!.pos === 'PROPN');
  // "an election it lost", "the people of what is now a lake": these need more than the phrase.
  if (words.some((i) => INNER.test(tokens[i]!.text))) return undefined;
  const opens = tokens[first]!;
  const pointing = /^(?:this|these|those|that|both|all|many|some|her)$/i.test(opens.text) && words.length > 1;
  const some = /^one$/i.test(opens.text) && tokens[words[1] ?? first]!.lower === 'of';
  const named = pointing || some || !PRONOUN.test(opens.text);
  const counted = /^(?:about|around|over|nearly|almost)$/i.test(opens.text) && tokens[words[1] ?? first]!.pos === 'NUM';
  return nominal && named && (counted || (opens.pos !== 'ADP' && opens.pos !== 'VERB')) ? words : undefined;
}
