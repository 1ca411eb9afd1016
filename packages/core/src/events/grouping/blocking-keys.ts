import type { MentionFeatures } from './mention-features.js';

/** The rarest features of a mention that bring it together with others. */
const KEYS = 12;

/** What a term is held together with: a word or a head with a year, what happened with a day or a month. */
const WITH = { wordYear: 0, headYear: 1, day: 2, month: 3 } as const;
const WAYS = Object.keys(WITH).length;

/**
 * What a mention has in common with those that it is held against (blocking): rare words and names with a year, what happened with a
 * day. A key is one whole number.
 */
export function blockingKeys(mention: MentionFeatures, vocabulary: number): number[] {
  const { terms, named, start, end, kinds, touched, heads } = mention;
  const keys: number[] = [];
  const add = (term: number, way: number, at: number) => keys.push((at * WAYS + way) * vocabulary + term);
  // Around New Year, and at a month's end, two buckets meet.
  const addBuckets = (list: readonly number[], way: number, days: number) => {
    const first = Math.floor(start / days);
    const last = Math.floor(end / days);
    for (const term of list) {
      add(term, way, first);
      if (last !== first) add(term, way, last);
    }
  };
  addBuckets(terms.numbers.slice(0, KEYS), WITH.wordYear, 366);
  addBuckets(heads.numbers, WITH.headYear, 366);
  const { numbers: told } = [kinds, touched, heads].find(({ numbers }) => numbers.length > 0) ?? heads;
  if (end - start <= 1) {
    for (const what of told) {
      add(what, WITH.day, start);
      add(what, WITH.day, end + 1);
    }
  }
  // "in March" and "on 14 March": a month and a half is looked over.
  if (end - start <= 31) {
    addBuckets(told, WITH.month, 31);
    addBuckets(named, WITH.month, 31);
  }
  return keys;
}
