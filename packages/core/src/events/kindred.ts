import { KINDRED_KINDS } from '../lexicon/index.js';

const kindredOf = new Map<string, Set<string>>();
for (const kinds of KINDRED_KINDS) {
  for (const kind of kinds) kindredOf.set(kind, new Set([...(kindredOf.get(kind) ?? []), ...kinds]));
}

/** True for kinds of event that are often two sides of one: a bombing and its deaths, a vote and its winner. */
export const areKindred = (a: string | undefined, b: string | undefined): boolean =>
  a !== undefined && b !== undefined && kindredOf.get(a)?.has(b) === true;
