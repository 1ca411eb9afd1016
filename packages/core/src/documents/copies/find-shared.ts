/** How many places there are for each fingerprint: the more, the fewer that only fall on one place are taken for shared. */
const PLACES = 8;

/**
 * Of each document the fingerprints that more than one has, and a few others: nine of ten stand in one alone, and a
 * table of all would be the dearest part of the search. (A Bloom filter with counts up to two.)
 */
export function findShared(documents: readonly { signature: readonly number[] }[]): number[][] {
  const total = documents.reduce((sum, { signature }) => sum + signature.length, 1);
  const mask = 2 ** Math.min(28, Math.ceil(Math.log2(total * PLACES))) - 1;
  const counts = new Uint8Array(mask + 1);
  for (const { signature } of documents) {
    // By index: these are the most numerous of all that the assembly looks at.
    for (let i = 0; i < signature.length; i++) {
      const place = signature[i]! & mask;
      counts[place] = counts[place] === 0 ? 1 : 2;
    }
  }
  return documents.map(({ signature }) => {
    const shared: number[] = [];
    for (let i = 0; i < signature.length; i++) if (counts[signature[i]! & mask]! > 1) shared.push(signature[i]!);
    return shared;
  });
}
