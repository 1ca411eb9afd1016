import type { Token } from '../text/index.js';

/** A word in lower case without its full stop. */
export function plainWord(token: Token | undefined): string {
  const word = token?.lower ?? '';
  return word.endsWith('.') ? word.slice(0, -1) : word;
}
