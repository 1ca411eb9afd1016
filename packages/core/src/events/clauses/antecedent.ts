import type { Token } from '../../text/index.js';
import { nearest } from './nearest-noun.js';
import { isDated, type Surroundings } from './noun-phrase.js';
import { usable } from './usable-phrase.js';

/** The noun phrase that ends at a place. */
export function antecedent({ tokens, sentence, dates, group }: Surroundings, at: number): number[] | undefined {
  let end = at;
  while (end > sentence && /^(?:PUNCT|ADP)$/.test(tokens[end - 1]!.pos)) end = beforeBracket(tokens, sentence, end - 1);
  // "the flu, formerly known as"
  if (tokens[end - 1]?.pos === 'ADV' && tokens[end - 2]?.text === ',') end -= 2;
  let start = end;
  while (start > sentence && end - start < 8) {
    const { pos, text } = tokens[start - 1]!;
    const inside = /^(?:NOUN|PROPN|ADJ|NUM|DET)$/.test(pos) || /^(?:of|['’]s?|-)$/.test(text);
    if (!inside || isDated(tokens[start - 1]!, dates)) break;
    start--;
    if (pos === 'DET' && tokens[start - 1]?.text !== 'of') break;
  }
  start = nearest(tokens, start, end, group);
  const words: number[] = [];
  for (let i = start; i < end; i++) words.push(i);
  return usable(words, tokens);
}

/** "Jane Roe (D), who": where a bracket begins that ends at a place, else that place. */
function beforeBracket(tokens: readonly Token[], sentence: number, at: number): number {
  if (tokens[at]!.text !== ')') return at;
  for (let i = at - 1; i > sentence && at - i < 8; i--) if (tokens[i]!.text === '(') return i;
  return at;
}
