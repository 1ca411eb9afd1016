import type { DocumentAnalysis } from '../model/index.js';

/** For each document that is a near copy, the index of the document that it copies. */
export function findCopies(analyses: readonly DocumentAnalysis[]): Map<number, number> {
  const first = new Map<string, number>();
  const copies = new Map<number, number>();
  analyses.forEach(({ digest }, index) => {
    const original = first.get(digest);
    if (original === undefined) first.set(digest, index);
    else copies.set(index, original);
  });
  return copies;
}
