import type { EventKindName } from '../../lexicon/index.js';
import { rootOfWord, type Token } from '../../text/index.js';
import { kindOfToken } from './event-kinds.js';
import { isWalkout } from './walkout.js';

/** The word that carries an event. */
export interface Head {
  token: number;
  root: string;
  kind?: EventKindName;
}

/** The event that one word tells. */
export const headAt = (tokens: readonly Token[], token: number): Head => {
  const { text, word } = tokens[token]!;
  // "tried to save itself", "saved face": nobody was rescued.
  const isFigure =
    /^sav/i.test(text) &&
    /^(?:itself|himself|herself|themselves|face|money|time)$/i.test(tokens[token + 1]?.text ?? '');
  const kind = isFigure ? undefined : kindOfToken(tokens[token]!);
  return { token, root: rootOfWord(word), kind: kind === 'attack' && isWalkout(tokens, token) ? 'protest' : kind };
};
