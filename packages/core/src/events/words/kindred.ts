import { KINDRED_KINDS } from '../../lexicon/index.js';

const kindred = new Map<string, Set<string>>();
for (const kinds of KINDRED_KINDS) {
  for (const kind of kinds) kindred.set(kind, new Set([...(kindred.get(kind) ?? []), ...kinds]));
}

/** True for kinds of event that are often two sides of one: a bombing and its deaths, a vote and its winner. */
export const areKindred = (a: string | undefined, b: string | undefined): boolean =>
  a !== undefined && b !== undefined && kindred.get(a)?.has(b) === true;

/** The kinds that are kindred to a kind, it among them; none for a kind that stands alone. */
export const kindredOf = (kind: string): readonly string[] => [...(kindred.get(kind) ?? [])];
