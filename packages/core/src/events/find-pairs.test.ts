import { expect, it } from 'vitest';
import { PairFinder } from './find-pairs.js';
import type { MentionFeatures } from './mention-features.js';

const WORDS = ['ferry', 'bridge', 'strike', 'harbour', 'vote', 'flood', 'mayor'];

/** Mentions of three words each, over six weeks. */
const features = Array.from({ length: 120 }, (_, place): MentionFeatures => {
  const words = [0, 1, 3].map((step) => WORDS[(place * 5 + step) % WORDS.length]!);
  return {
    document: place % 9,
    mention: place,
    place,
    start: 18_000 + ((place * 11) % 42),
    end: 18_000 + ((place * 11) % 42) + (place % 13 === 0 ? 30 : 0),
    soft: place % 4 === 0,
    alone: new Set(place % 5 ? [] : ['accident']),
    planned: false,
    saying: false,
    heads: new Map([[words[0]!, 0.5]]),
    kinds: new Map(),
    touched: new Map(),
    weights: new Map(words.map((word) => [word, 0.8])),
    named: [],
    norm: Math.sqrt(3) * 0.8,
    total: 2.4,
  };
});

it('finds the same pairs when some of the mentions had their dates before the others', () => {
  const all = new PairFinder().find(features);
  expect(all.length).toBeGreaterThan(50);
  const pairs = new PairFinder();
  const before = features.filter(({ place }) => place % 3 !== 1);
  // Some told of an accident alone until the others came.
  pairs.find(before.map((one) => (one.place % 7 ? one : { ...one, alone: new Set(['accident']) })));
  expect(pairs.find(features)).toEqual(all);
});

it('finds each pair once, the surest first', () => {
  const all = new PairFinder().find(features);
  expect(new Set(all.map(({ a, b }) => `${a} ${b}`)).size).toBe(all.length);
  expect(all.every(({ a, b }) => a < b)).toBe(true);
  expect(all.map(({ margin }) => margin)).toEqual(all.map(({ margin }) => margin).sort((a, b) => b - a));
});
