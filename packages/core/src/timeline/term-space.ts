import type { DocumentAnalysis } from '../model/index.js';

/** Roots with their weights; of length 1 (or 0, for no words). */
export type TermVector = ReadonlyMap<string, number>;

/** How rare a root is among the documents. */
export type Rarity = (root: string) => number;

/** Inverse document frequency over the documents' keywords (Spärck Jones 1972). */
export function rarityIn(analyses: readonly DocumentAnalysis[]): Rarity {
  const holders = new Map<string, number>();
  for (const { keywords } of analyses) {
    for (const [root] of keywords) holders.set(root, (holders.get(root) ?? 0) + 1);
  }
  const known = new Map<string, number>();
  for (const [root, count] of holders) known.set(root, Math.log(1 + analyses.length / (1 + count)));
  const unknown = Math.log(1 + analyses.length);
  return (root) => known.get(root) ?? unknown;
}

/** Words, with how often each occurs, as a vector of logarithmic counts by rarity. */
export function vectorOf(counts: Iterable<readonly [string, number]>, rarity: Rarity): TermVector {
  const vector = new Map<string, number>();
  for (const [root, count] of counts) vector.set(root, (1 + Math.log(count)) * rarity(root));
  return unit(vector);
}

/** Words in a row as a vector. */
export function vectorOfRoots(roots: readonly string[], rarity: Rarity): TermVector {
  const counts = new Map<string, number>();
  for (const root of roots) counts.set(root, (counts.get(root) ?? 0) + 1);
  return vectorOf(counts, rarity);
}

/** What vectors have in common: their mean, of length 1. */
export function centroidOf(vectors: Iterable<TermVector>): TermVector {
  const sum = new Map<string, number>();
  for (const vector of vectors) for (const [root, weight] of vector) sum.set(root, (sum.get(root) ?? 0) + weight);
  return unit(sum);
}

/** The cosine of two vectors, 0 to 1. */
export function likeness(a: TermVector, b: TermVector): number {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [root, weight] of few) sum += weight * (many.get(root) ?? 0);
  return sum;
}

function unit(vector: Map<string, number>): TermVector {
  let square = 0;
  for (const weight of vector.values()) square += weight * weight;
  const length = Math.sqrt(square) || 1;
  for (const [root, weight] of vector) vector.set(root, weight / length);
  return vector;
}
