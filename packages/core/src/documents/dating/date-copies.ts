import type { DocumentAnalysis, PublicationDate } from '../../model/index.js';
import { nameOf } from './name-of.js';
import { datedWithYear, yearFrom } from './yearless-day.js';

/** A copy is at most so many days older or younger. */
const APART = 14;

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
      const { undated } = analyses[index]!;
      if (!undated) continue;
      // An agency's report says its day, and whoever prints it the year.
      const day = undated.stated && yearFrom(undated.stated, { start, end }, APART);
      const year = `${nameOf(document)}, nearly the same text, is dated ${edtf}`;
      dates.set(
        index,
        day ? datedWithYear(undated.stated!, day, year) : { edtf, start, end, basis: 'inferred', reason },
      );
    }
  }
  return dates;
}
