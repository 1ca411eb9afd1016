import { PERSON_NOUNS, TITLES } from '../../lexicon/index.js';
import type { Token } from '../../text/index.js';

/** Where a bracket closes; the bracket itself where it stays open. */
export function closing(tokens: readonly Token[], at: number, end: number): number {
  for (let i = at + 1; i < end; i++) if (tokens[i]!.text === ')' || tokens[i]!.text === ']') return i;
  return at;
}

const people = new Set([...PERSON_NOUNS, ...TITLES]);

/** "arrested a commander, John Doe": behind a noun for a person, the name that a comma sets off. Where it ends; 0 where there is none. */
export function endOfName(tokens: readonly Token[], comma: number, end: number): number {
  if (!people.has(tokens[ofBefore(tokens, comma) - 1]!.lower)) return 0;
  let i = comma + 1;
  while (i < end && tokens[i]!.pos === 'PROPN') i++;
  const closed = i >= end || /^[,.;:?!)]$|^who$/i.test(tokens[i]!.text);
  return closed && i - comma > 2 && i - comma < 6 ? i : 0;
}

/** "a commander of the Guild, John Doe": where "of" and its name begin before a place; the place itself where there are none. */
function ofBefore(tokens: readonly Token[], at: number): number {
  let i = at - 1;
  while (i > 0 && (tokens[i]!.pos === 'PROPN' || tokens[i]!.pos === 'DET')) i--;
  return i > 0 && i < at - 1 && tokens[i]!.lower === 'of' ? i : at;
}

/** "ordered nine cooks, including two of the guild, into port": the comma that ends such an aside, where the phrase goes on; else 0. */
export function endOfExample(tokens: readonly Token[], comma: number, end: number): number {
  if (!/^(?:including|among)$/.test(tokens[comma + 1]?.lower ?? '')) return 0;
  for (let i = comma + 2; i + 1 < end && i < comma + 12; i++) {
    // "including a singing crew"
    const told = tokens[i]!.pos === 'AUX' || (tokens[i]!.pos === 'VERB' && tokens[i - 1]!.pos !== 'DET');
    if (told) return 0;
    if (tokens[i]!.text === ',') return tokens[i + 1]!.pos === 'ADP' ? i : 0;
  }
  return 0;
}

/** "said that debts, if they last, could grow": the comma that ends an aside in what is said, where its verb follows; else 0. */
export function endOfAside(tokens: readonly Token[], comma: number, end: number): number {
  for (let i = comma + 2; i < end && i < comma + 14; i++) {
    if (tokens[i]!.text === ',') return /^(?:VERB|AUX)$/.test(tokens[i + 1]?.pos ?? '') ? i : 0;
  }
  return 0;
}

/** "that when she left, he wept", "that on Friday, he wept": the comma that ends what opens a clause; -1 where nothing does. */
export function endOfFronted(tokens: readonly Token[], first: number, end: number): number {
  const { lower, pos } = tokens[first] ?? { lower: '', pos: '' };
  if (pos !== 'ADP' && !/^(?:when|while|if|after|before|since|as|although|though|because|unless|once)$/.test(lower))
    return -1;
  for (let i = first + 2; i + 1 < end && i < first + 14; i++) {
    if (tokens[i]!.text === ',') return /^(?:DET|PRON|PROPN|NOUN|ADJ|NUM)$/.test(tokens[i + 1]!.pos) ? i : -1;
  }
  return -1;
}

/** A comma between members of a list: "Paris, Rome and Oslo", or within a number. */
export function isList(tokens: readonly Token[], at: number, end: number): boolean {
  // "a close, informal bond"
  if (tokens[at - 1]?.pos === 'ADJ' && tokens[at + 1]?.pos === 'ADJ' && tokens[at + 2]?.pos === 'NOUN') return true;
  // "a five-level, color-coded sign"
  if (isHyphened(tokens, at - 1) && isHyphened(tokens, at + 3) && tokens[at + 4]?.pos === 'NOUN') return true;
  const then = tokens.slice(at + 2, Math.min(end, at + 6)).some(({ text }) => /^(?:and|or|,)$/i.test(text));
  return tokens[at + 1]?.pos === 'PROPN' && tokens[at - 1]?.pos === 'PROPN' && then;
}

/** The last part of "five-level". */
const isHyphened = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.text === '-' &&
  tokens[at - 1]!.end === tokens[at]?.start &&
  /^(?:ADJ|NOUN|VERB)$/.test(tokens[at]!.pos);
