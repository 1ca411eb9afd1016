import { KINDRED_KINDS } from '../lexicon/index.js';

/** True for kinds of event that are often two sides of one: a bombing and its deaths, a vote and its winner. */
export const areKindred = (a: string | undefined, b: string | undefined): boolean =>
  a !== undefined &&
  b !== undefined &&
  KINDRED_KINDS.some((kinds: readonly string[]) => kinds.includes(a) && kinds.includes(b));
