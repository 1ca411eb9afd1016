/** How many places there are for each fingerprint: the more, the fewer that only fall on one place are taken for shared. */
const PLACES = 8;

/**
 * Tells the fingerprints that more than one document has, and a few others: nine of ten stand in one alone, and a
 * table of all would be the dearest part of the search. (A Bloom filter with counts up to two.)
 */
export function findShared(documents: readonly { signature: readonly number[] }[]): (print: number) => boolean {
  const total = documents.reduce((sum, { signature }) => sum + signature.length, 1);
  const mask = 2 ** Math.min(28, Math.ceil(Math.log2(total * PLACES))) - 1;
  const counts = new Uint8Array(mask + 1);
  for (const { signature } of documents) {
    for (const print of signature) counts[print & mask] = counts[print & mask] ? 2 : 1;
  }
  return (print) => counts[print & mask]! > 1;
}
