import { countRoots } from '../text/index.js';

/** How many words stand for a document: more tell no more of what it is about. */
const KEPT = 64;

/** The roots that a document uses most, with their counts; of equally frequent ones those that come first. */
export function findKeywords(text: string): [root: string, count: number][] {
  return [...countRoots(text)].sort((a, b) => b[1] - a[1]).slice(0, KEPT);
}
