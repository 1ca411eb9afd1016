import { spanLength } from '../../calendar/index.js';
import { CAPACITY } from '../numbers/told-numbers.js';
import type { Fact } from './fact.js';
import type { FactSite } from './fact-site.js';
import { mayBeOne, needsPlainWord } from './may-answer.js';

/** Words in more places than this are not looked under. */
const COMMON = 60;
/** What the sort of a figure counts for where no other has it, and that two are told of one event, of one day, or to be the time of one deed. */
const SORT = 0.8;
/** The same of what a thing has but one of: its capacity, the strength of an earthquake. */
const OF_ONE_THING = 1.2;
const ONE_STORY = 0.4;
const ONE_EVENT = 0.6;
const ONE_DAY = 0.4;
const ONE_DEED = 0.5;
/** What it counts for that two numbers are one and no round one, or nearly one and large, or that two times are within hours. */
const SAME_NUMBER = 0.8;
const NEAR_NUMBER = 0.8;
const LIKE_NUMBER = 0.4;
const NEAR_TIME = 0.5;
const LARGE = 40;
const HOURS = 180;
/** By how much two centres' magnitudes of one earthquake may differ. */
const CLOSE = 0.41;
/** How rare a word must be that stands beside both. */
const BESIDE = 0.3;

/** Two figures, by their indices, with how much tells that they are of one thing, in words that no third has. */
export interface Pair {
  a: number;
  b: number;
  score: number;
}

/** How rare a word is among the sentences of figures: one where no third has it, little where all do. */
export function rarityOf(sites: readonly FactSite[]): (word: string) => number {
  const times = new Map<string, number>();
  for (const { words } of sites) for (const word of words.keys()) times.set(word, (times.get(word) ?? 0) + 1);
  return (word) => rarity(times.get(word)!, sites.length);
}

const rarity = (times: number, among: number): number =>
  Math.max(0, 1 - Math.log(Math.max(1, times / 2)) / Math.log(among + 1)) ** 2;

/** The pairs among figures of one sort that may be of one thing. */
export function pairsOf(
  own: readonly number[],
  sites: readonly FactSite[],
  weightOf: (word: string) => number,
): Pair[] {
  const byWord = new Map<string, number[]>();
  const isOfOneThing = /^(?:capacity|magnitude)/.test(sites[own[0]!]!.fact.dimension);
  const sort = (isOfOneThing ? OF_ONE_THING : SORT) * rarity(own.length, sites.length);
  const pairs: Pair[] = [];
  for (const index of own) {
    const a = sites[index]!;
    const near = new Set<number>();
    for (const word of a.words.keys()) {
      const list = byWord.get(word) ?? [];
      if (list.length <= COMMON) for (const other of list) near.add(other);
      list.push(index);
      byWord.set(word, list);
    }
    if (own.length <= COMMON)
      for (const other of own) if (other < index && nearness(a.fact, sites[other]!.fact) > 0) near.add(other);
    for (const other of near) {
      const b = sites[other]!;
      if (!mayBeOne(a, b)) continue;
      const words = likeness(a, b, weightOf);
      const size = nearness(a.fact, b.fact);
      if (words.beside < BESIDE && size === 0 && !(a.group !== undefined && a.group === b.group)) continue;
      if (needsPlainWord(a.fact) && !words.isPlain) continue;
      pairs.push({ a: index, b: other, score: sort + oneTime(a, b) + oneStory(a, b) + size + words.score });
    }
  }
  return pairs;
}

/** What two figures' words have in common: how much, the rarest beside both, and whether any beside them is no name. */
function likeness(a: FactSite, b: FactSite, weightOf: (word: string) => number) {
  let [score, beside] = [0, 0];
  let isPlain = false;
  for (const [word, weight] of a.words) {
    const there = b.words.get(word);
    if (there === undefined) continue;
    const rare = weightOf(word);
    score += Math.min(weight, there) * rare;
    if (weight === 1 && there === 1) beside = Math.max(beside, rare);
    // "the Victims of Crime Fund" is the fund for victims of crime.
    isPlain ||= weight === 1 && there === 1 && (a.plain.has(word) || b.plain.has(word));
  }
  return { score, beside, isPlain };
}

/** Articles on one story have most of those in common whom they name most. */
const oneStory = (a: FactSite, b: FactSite): number => {
  let shared = 0;
  for (const id of a.main) if (b.main.has(id)) shared++;
  return shared >= SHARED_NAMES ? ONE_STORY : 0;
};
const SHARED_NAMES = 2;

function oneTime(a: FactSite, b: FactSite): number {
  const deed = a.fact.deed !== undefined && a.fact.deed === b.fact.deed ? ONE_DEED : 0;
  if (a.group !== undefined && a.group === b.group) return ONE_EVENT + deed;
  const isOneDay = a.day && b.day && spanLength(a.day) === 1 && spanLength(b.day) === 1 && a.day.start === b.day.start;
  return deed + (isOneDay ? ONE_DAY : 0);
}

/** Two large numbers of nearly one size are seldom so by chance, nor is an odd one that two articles give. */
function nearness(a: Fact, b: Fact): number {
  const [less, more] = [Math.min(a.min, b.min), Math.max(a.min, b.min)];
  if (less === more && (a.dimension === 'clock' ? less % 30 !== 0 : less > 20 && less % 10 !== 0)) return SAME_NUMBER;
  if (a.dimension === 'clock') return more - less <= HOURS ? NEAR_TIME : 0;
  if (a.dimension.startsWith('magnitude')) return more - less <= CLOSE ? LIKE_NUMBER : 0;
  if ((a.dimension !== 'things' || a.fate === undefined) && a.dimension !== CAPACITY) return 0;
  if (less < LARGE) return 0;
  return more <= 1.1 * less ? NEAR_NUMBER : more <= 1.25 * less ? LIKE_NUMBER : 0;
}
