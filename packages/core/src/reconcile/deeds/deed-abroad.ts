import type { SentenceContext } from '../references/sentence-context.js';
import { isCountry } from './deed-places.js';

/** "left the country", "fled Norland": for somebody to be out of reach. */
export function wentAbroad({ reading: { tokens }, references }: SentenceContext, verb: number): boolean {
  if (!/^(?:left|fled)$/.test(tokens[verb]!.lower)) return false;
  const isThe = tokens[verb + 1]?.lower === 'the';
  if (isThe && tokens[verb + 2]?.lower === 'country') return true;
  const name = references.nameAt(verb + (isThe ? 2 : 1));
  if (name === undefined || name.first !== verb + (isThe ? 2 : 1)) return false;
  const words = tokens.slice(name.first, name.last + 1).map(({ text }) => text);
  return isCountry(words.join(' ')) || (isThe && isCountry(`the ${words.join(' ')}`));
}
