import type { DocumentAnalysis } from '../model/index.js';

/** Words in a row that are looked for in the original. */
const RUN = 3;
/** A sentence of which this share of the runs stands in the original is the original's. */
const COPIED = 0.4;

/**
 * Tells the sentences that a document says itself: all of an original's, and of a near copy's those that its original doesn't have. A
 * sentence with another figure in it is still the original's.
 */
export function ownWords(
  analyses: readonly DocumentAnalysis[],
  copies: ReadonlyMap<number, number>,
): (document: number, sentence: number) => boolean {
  const known = new Map<number, ReadonlySet<string>>();
  const runsIn = (document: number) => {
    const runs = known.get(document) ?? new Set(runsOf(analyses[document]!.document.text));
    known.set(document, runs);
    return runs;
  };
  return (document, sentence) => {
    const original = copies.get(document);
    if (original === undefined) return true;
    const { sentences, document: copy } = analyses[document]!;
    const { start, end } = sentences[sentence]!;
    const runs = runsOf(copy.text.slice(start, end));
    const there = runsIn(original);
    return runs.length > 0 && runs.filter((run) => there.has(run)).length < COPIED * runs.length;
  };
}

function runsOf(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.slice(RUN - 1).map((_, i) => words.slice(i, i + RUN).join(' '));
}
