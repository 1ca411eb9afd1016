import type { DocumentAnalysis } from '../../model/index.js';
import { runsOf } from './word-runs.js';

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
  const runsOfAll = (document: number) => {
    const runs = known.get(document) ?? new Set(runsIn(analyses[document]!.document.text));
    known.set(document, runs);
    return runs;
  };
  return (document, sentence) => {
    const original = copies.get(document);
    if (original === undefined) return true;
    const { sentences, document: copy } = analyses[document]!;
    const { start, end } = sentences[sentence]!;
    const runs = runsIn(copy.text.slice(start, end));
    const there = runsOfAll(original);
    return runs.length > 0 && runs.filter((run) => there.has(run)).length < COPIED * runs.length;
  };
}

const runsIn = (text: string): string[] => runsOf(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
