import type { DocumentAnalysis, PublicationDate } from '../model/index.js';
import { nameOf } from './name-of.js';

/** Dates documents that say no day of their own by a near copy that does: a copy is rarely more than days younger. */
export function dateCopies(
  analyses: readonly DocumentAnalysis[],
  copies: ReadonlyMap<number, number>,
): Map<number, PublicationDate> {
  const families = new Map<number, number[]>();
  for (const [copy, original] of copies) families.set(original, [...(families.get(original) ?? [original]), copy]);
  const dates = new Map<number, PublicationDate>();
  for (const family of families.values()) {
    const source = family.find((index) => analyses[index]!.published && !analyses[index]!.undated);
    if (source === undefined) continue;
    const { published, document } = analyses[source]!;
    const { edtf, start, end } = published!;
    const reason = `The article doesn't say its date; ${nameOf(document)}, nearly the same text, is dated ${edtf}.`;
    for (const index of family) {
      if (analyses[index]!.undated) dates.set(index, { edtf, start, end, basis: 'inferred', reason });
    }
  }
  return dates;
}
