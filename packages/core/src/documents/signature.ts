/** Words in a shingle: long enough that two texts rarely share one by chance, short enough to survive light editing. */
const SHINGLE = 5;
/** One fingerprint in each run of this many shingles is kept. */
const WINDOW = 4;

/**
 * Fingerprints of a text: a sample of the hashes of its word shingles (Broder 1997), chosen by winnowing (Schleimer,
 * Wilkerson and Aiken 2003), so that any passage of eight words that two texts share leaves the same fingerprint in
 * both. Unlike a fixed number of minima, a sample that grows with the text tells how much of a short text is contained
 * in a long one. Sorted, unsigned 32-bit, without repetition; empty for a text that is too short to compare.
 */
export function signatureOf(text: string): number[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const hashes = words.map(hashOf);
  const shingles: number[] = [];
  for (let i = 0; i + SHINGLE <= hashes.length; i++) {
    let hash = 0x811c9dc5;
    for (let j = i; j < i + SHINGLE; j++) hash = mix(hash ^ hashes[j]!);
    shingles.push(hash);
  }
  const kept = new Set<number>();
  for (let i = 0; i + WINDOW <= shingles.length; i++) kept.add(Math.min(...shingles.slice(i, i + WINDOW)));
  return [...kept].sort((a, b) => a - b);
}

/** FNV-1a over UTF-16 units. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/** The finaliser of MurmurHash3: spreads a hash over all its bits. */
function mix(value: number): number {
  let hash = value;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
