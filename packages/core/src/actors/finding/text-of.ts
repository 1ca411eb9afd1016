import type { Token } from '../../text/index.js';

/** The words of some tokens as the lists of names write them, one space apart; `last` belongs to them. */
export const textOf = (tokens: readonly Token[], first: number, last: number): string =>
  tokens
    .slice(first, last + 1)
    .map(({ text }) => text)
    .join(' ');
