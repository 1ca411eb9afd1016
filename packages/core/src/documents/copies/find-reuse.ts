import { daysBetween } from '../../calendar/index.js';
import type { Fingerprinted } from './find-copies.js';
import { findShared } from './find-shared.js';

/** Fewer shared fingerprints than this may be one quotation. */
const FEWEST = 8;
/** Documents that share less of the shorter one have a sentence or two in common. */
const SHARE = 0.1;
/** What more documents have is boilerplate. */
const BOILERPLATE = 12;
/** Later than this an article has its old passages from its own archive, and what they tell has moved on. */
const DAYS = 3;

/** A document that has passages from another, and is no copy of it: one agency's report, worked into another's. */
export interface Reuse {
  copy: number;
  original: number;
}

/** The pairs of documents of about one day that share passages and aren't near copies of one another, the earlier one as the original. */
export function findReuse(documents: readonly Fingerprinted[], copies: ReadonlyMap<number, number>): Reuse[] {
  const holders = new Map<number, number[]>();
  findShared(documents).forEach((prints, index) => {
    for (const print of prints) {
      const list = holders.get(print);
      if (!list) holders.set(print, [index]);
      else if (list.length <= BOILERPLATE) list.push(index);
    }
  });
  const shared = new Map<string, number>();
  for (const list of holders.values()) {
    if (list.length > BOILERPLATE) continue;
    list.forEach((a, i) => {
      for (const b of list.slice(i + 1)) shared.set(`${a} ${b}`, (shared.get(`${a} ${b}`) ?? 0) + 1);
    });
  }
  return [...shared].flatMap(([pair, count]): Reuse[] => {
    const [a, b] = pair.split(' ').map(Number) as [number, number];
    const shorter = Math.min(documents[a]!.signature.length, documents[b]!.signature.length);
    if (count < FEWEST || count < shorter * SHARE || (copies.get(a) ?? a) === (copies.get(b) ?? b)) return [];
    const [day, other] = [documents[a]!.published?.start, documents[b]!.published?.start];
    const later = day && other ? daysBetween(day, other) : undefined;
    if (later === undefined || Math.abs(later) > DAYS) return [];
    return [later >= 0 ? { copy: b, original: a } : { copy: a, original: b }];
  });
}
