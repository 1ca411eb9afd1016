import { compareDays } from '../../calendar/index.js';
import type { DocumentAnalysis } from '../../model/index.js';
import { findShared } from './find-shared.js';

/** What telling copies needs to know of a document. */
export type Fingerprinted = Pick<DocumentAnalysis, 'digest' | 'signature' | 'published' | 'words'>;

/** A document is a copy when so much of it stands in another. */
const CONTAINED = 0.5;
/** Fewer shared fingerprints than this may be one quotation. */
const FEWEST = 8;
/** A fingerprint of more originals than this is boilerplate: a disclaimer, a newspaper's footer. */
const BOILERPLATE = 40;
/** Of copies that are about as long as the longest, the earliest is the original. */
const WHOLE = 0.8;

/**
 * For each document that is a near copy, the index of its original: the fullest version, and of equally full ones the
 * earliest published, then the first in order. Containment rather than resemblance (Broder 1997), so that a cut
 * republication is caught. Each document is compared only with originals that share a fingerprint with it.
 */
export function findCopies(documents: readonly Fingerprinted[]): Map<number, number> {
  const byLength = documents
    .map((_, index) => index)
    .sort((a, b) => documents[b]!.signature.length - documents[a]!.signature.length || a - b);
  const shared = findShared(documents);
  const holders = new Map<number, number[]>();
  const byDigest = new Map<string, number>();
  const families = new Map<number, number[]>();
  for (const index of byLength) {
    const original =
      byDigest.get(documents[index]!.digest) ??
      containerOf(shared[index]!, documents[index]!.signature.length, holders);
    if (original !== undefined) {
      families.get(original)!.push(index);
      continue;
    }
    families.set(index, [index]);
    byDigest.set(documents[index]!.digest, index);
    for (const print of shared[index]!) {
      const list = holders.get(print);
      if (!list) holders.set(print, [index]);
      else if (list.length <= BOILERPLATE) list.push(index);
    }
  }
  const copies = new Map<number, number>();
  for (const [longest, family] of families) {
    const original = originalOf(documents, longest, family);
    for (const index of family) if (index !== original) copies.set(index, original);
  }
  return copies;
}

/**
 * The document, among those seen, that holds most of these fingerprints of another, if it holds enough of all those that the other
 * has.
 */
function containerOf(
  prints: readonly number[],
  all: number,
  holders: ReadonlyMap<number, number[]>,
): number | undefined {
  const shared = new Map<number, number>();
  let counted = all;
  for (const print of prints) {
    const list = holders.get(print);
    if (!list) continue;
    if (list.length > BOILERPLATE) {
      counted--;
      continue;
    }
    for (const holder of list) shared.set(holder, (shared.get(holder) ?? 0) + 1);
  }
  let best: number | undefined;
  for (const [holder, count] of shared) {
    if (count < FEWEST || count < counted * CONTAINED) continue;
    if (best === undefined || count > shared.get(best)! || (count === shared.get(best)! && holder < best))
      best = holder;
  }
  return best;
}

function originalOf(documents: readonly Fingerprinted[], longest: number, family: readonly number[]): number {
  const full = documents[longest]!.words * WHOLE;
  const dayOf = (index: number) => documents[index]!.published?.start;
  return family
    .filter((index) => documents[index]!.words >= full)
    .reduce((a, b) => {
      const [dayA, dayB] = [dayOf(a), dayOf(b)];
      // A version without a date can't be shown to be the earlier one.
      const order = dayA && dayB ? compareDays(dayA, dayB) : dayA ? -1 : dayB ? 1 : 0;
      return order < 0 || (order === 0 && a < b) ? a : b;
    });
}
