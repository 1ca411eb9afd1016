import { FORCES } from '../../lexicon/index.js';
import type { Statement } from '../../model/index.js';
import type { SentenceContext } from '../references/sentence-context.js';
import { classLookup } from '../words/class-lookup.js';

/** Whoever did it, by the whole noun phrase: "navy divers", "Dutch salvors". A bare "they" or "police" tells too little. */
export function doerAt(
  { reading, references, sentence }: SentenceContext,
  head: number,
): Pick<Statement, 'start' | 'end' | 'value' | 'label'> | undefined {
  const { tokens, sentences, text } = reading;
  const { firstToken, endToken } = sentences[sentence]!;
  const named = references.nameAt(head);
  let first = named?.first ?? head;
  while (first > firstToken && /^(?:ADJ|NOUN|PROPN)$/.test(tokens[first - 1]!.pos) && !isDay(tokens[first - 1]!.text))
    first--;
  let last = named?.last ?? head;
  while (last + 1 < endToken && /^(?:NOUN|PROPN)$/.test(tokens[last + 1]!.pos) && named) last++;
  if (tokens[head]!.pos === 'PRON' || (first === last && !TELLING.test(tokens[head]!.lower))) return undefined;
  const start = tokens[first]!.start;
  const { end } = tokens[last]!;
  const label = text.slice(start, end).replace(/\s+/g, ' ');
  return { start, end, value: label.toLowerCase(), label };
}

/** Who is told by one word: what "police" or "men" were is left open. */
const TELLING =
  /^(?:divers|fishermen|hikers|farmers|residents|villagers|soldiers|firefighters|climbers|children|shepherds|hunters|miners)$/;

/** "the same day navy divers": words of a date that stand before the doer. */
const isDay = (word: string): boolean =>
  /^(?:day|days|week|month|year|morning|evening|night|afternoon|\p{Lu}\p{Ll}+day)$/u.test(word);

const forceOf = classLookup(FORCES);

/** Whoever killed somebody, where it is a force by its noun: what one paper puts to the police another may put to guards. */
export function killerAt(
  { reading }: SentenceContext,
  head: number,
): Pick<Statement, 'start' | 'end' | 'value' | 'label'> | undefined {
  const { tokens, text } = reading;
  const value = forceOf(tokens[head]!.lower);
  if (value === undefined) return undefined;
  let first = head;
  while (first > head - 3 && /^(?:ADJ|NOUN)$/.test(tokens[first - 1]?.pos ?? '')) first--;
  const [start, end] = [tokens[first]!.start, tokens[head]!.end];
  return { start, end, value, label: text.slice(start, end).replace(/\s+/g, ' ') };
}
