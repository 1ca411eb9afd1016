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
  const hashes = hashWords(text.toLowerCase());
  const shingles: number[] = [];
  for (let i = 0; i + SHINGLE <= hashes.length; i++) {
    let hash = START;
    for (let j = i; j < i + SHINGLE; j++) hash = mix(hash ^ hashes[j]!);
    shingles.push(hash);
  }
  const kept = new Set<number>();
  for (let i = 0; i + WINDOW <= shingles.length; i++) {
    let least = shingles[i]!;
    for (let j = i + 1; j < i + WINDOW; j++) least = Math.min(least, shingles[j]!);
    kept.add(least);
  }
  return [...kept].sort((a, b) => a - b);
}

const START = 0x811c9dc5;

/** FNV-1a over the UTF-16 units of each word, which are runs of letters and digits; no word is cut out for it. */
function hashWords(text: string): number[] {
  const hashes: number[] = [];
  let hash = START;
  let inside = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.codePointAt(i)!;
    if (isOfWord(code)) {
      inside = true;
      hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
      if (code > 0xffff) hash = Math.imul(hash ^ text.charCodeAt(++i), 0x01000193);
    } else if (inside) {
      hashes.push(hash >>> 0);
      hash = START;
      inside = false;
    }
  }
  if (inside) hashes.push(hash >>> 0);
  return hashes;
}

/** Whether a code point of a text in lower case is a letter or a digit. */
function isOfWord(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
  return /[\p{L}\p{N}]/u.test(String.fromCodePoint(code));
}

/** The finaliser of MurmurHash3: spreads a hash over all its bits. */
function mix(value: number): number {
  let hash = value;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
