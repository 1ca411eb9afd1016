import { expect, it } from 'vitest';
import { Comparison } from './compare-mentions.js';
import { PairFinder } from './find-pairs.js';
import type { MentionFeatures } from './mention-features.js';

const WORDS = 7;
const NONE = { numbers: [], weights: [] };

const newFinder = () => new PairFinder(new Comparison(WORDS), WORDS);

/** Mentions of three words each, over six weeks. */
const features = Array.from({ length: 120 }, (_, place): MentionFeatures => {
  const words = [0, 1, 3].map((step) => (place * 5 + step) % WORDS);
  return {
    document: place % 9,
    mention: place,
    place,
    start: 18_000 + ((place * 11) % 42),
    end: 18_000 + ((place * 11) % 42) + (place % 13 === 0 ? 30 : 0),
    soft: place % 4 === 0,
    own: false,
    past: place % 3 === 0,
    alone: place % 5 ? 0 : 1,
    lone: place % 3 === 0 ? 0.5 : 0,
    personal: false,
    scene: undefined,
    saying: false,
    heads: { numbers: [words[0]!], weights: [0.5] },
    kinds: NONE,
    touched: NONE,
    signs: 1 << words[0]!,
    kindred: [],
    isDated: true,
    narrow: 0,
    terms: { numbers: words, weights: words.map(() => 0.8) },
    named: [],
    norm: Math.sqrt(3) * 0.8,
    total: 2.4,
  };
});

it('finds the same pairs when some of the mentions had their dates before the others', () => {
  const all = newFinder().find(features);
  expect(all.length).toBeGreaterThan(50);
  const pairs = newFinder();
  const before = features.filter(({ place }) => place % 3 !== 1);
  // Some told of an accident alone until the others came.
  pairs.find(before.map((one) => (one.place % 7 ? one : { ...one, alone: 1 })));
  expect(pairs.find(features)).toEqual(all);
});

it('finds each pair once, the surest first', () => {
  const all = newFinder().find(features);
  expect(new Set(all.map(({ a, b }) => `${a} ${b}`)).size).toBe(all.length);
  expect(all.every(({ a, b }) => a < b)).toBe(true);
  expect(all.map(({ margin }) => margin)).toEqual(all.map(({ margin }) => margin).sort((a, b) => b - a));
});
