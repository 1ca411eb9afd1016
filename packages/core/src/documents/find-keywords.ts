import { contentRoots } from '../text/index.js';

/** How many words stand for a document: more tell no more of what it is about. */
const KEPT = 64;

/** The roots that a document uses most, with their counts; of equally frequent ones those that come first. */
export function findKeywords(text: string): [root: string, count: number][] {
  const counts = new Map<string, number>();
  for (const root of contentRoots(text)) counts.set(root, (counts.get(root) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).slice(0, KEPT);
}
