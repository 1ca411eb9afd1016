import type { Document, DocumentAnalysis, PublicationDate } from '../model/index.js';

/**
 * Dates a document that says no day of its own by a near copy that does: a copy is rarely more than days younger. The
 * document is read again against that date, as its "yesterday" depends on it; all others are handed on as they are.
 */
export function dateCopies(
  analyses: readonly DocumentAnalysis[],
  copies: ReadonlyMap<number, number>,
  readAgain: (document: Document, published: PublicationDate) => DocumentAnalysis,
): readonly DocumentAnalysis[] {
  if (copies.size === 0) return analyses;
  const families = new Map<number, number[]>();
  for (const [copy, original] of copies) families.set(original, [...(families.get(original) ?? [original]), copy]);
  const dated = [...analyses];
  for (const family of families.values()) {
    const source = family.find((index) => isKnown(analyses[index]));
    if (source === undefined) continue;
    const { published, document } = analyses[source]!;
    const { edtf, start, end } = published!;
    const reason = `The article doesn't say its date; "${document.id}", nearly the same text, is dated ${edtf}.`;
    for (const index of family) {
      if (isKnown(analyses[index]) || analyses[index]!.sentences.length === 0) continue;
      dated[index] = readAgain(analyses[index]!.document, { edtf, start, end, basis: 'inferred', reason });
    }
  }
  return dated;
}

const isKnown = (analysis: DocumentAnalysis | undefined): boolean =>
  analysis?.published !== undefined && analysis.published.basis !== 'inferred';
