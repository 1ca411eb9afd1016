import { ofWord, type Token } from '../../text/index.js';

/** A word in lower case without its full stop. */
export const plainWord = (token: Token | undefined): string => (token ? withoutStop(token.word) : '');

const withoutStop = ofWord(({ lower }) => (lower.endsWith('.') ? lower.slice(0, -1) : lower));
