import type { DocumentAnalysis } from '../model/index.js';
import { margin } from './compare-mentions.js';
import { featuresOf, type MentionFeatures, type MentionProfile, type MentionRef } from './mention-features.js';

/** The rarest features of a mention that bring it together with others. */
const KEYS = 8;
/** How many neighbours in date a mention is held against within one block. */
const NEIGHBOURS = 24;
/** How many members of a group stand for it when two groups are held against each other. */
const JUDGES = 6;

/**
 * Brings together the mentions that tell one event, within and across documents.
 *
 * Method: greedy agglomerative clustering with average linkage. Pairs are looked for only among mentions that share one of their
 * rarest words or names in a year (blocking), and there among the nearest in date, so the cost is close to linear in the
 * mentions. A pair passes by its likeness (cosine of weighted words and names, and what happened), the more the less
 * their dates agree. From the best pair down, two groups join where their members pass on average and their days don't
 * exclude each other; what is dated by another event never joins it. Mentions that go on telling of another join it at the end.
 * The result doesn't depend on the documents' order.
 */
export function groupMentions(
  analyses: readonly DocumentAnalysis[],
  profiles: readonly MentionProfile[],
  apart: readonly (readonly [MentionRef, MentionRef])[] = [],
): MentionRef[][] {
  const features = featuresOf(profiles, analyses);
  const rivals = rivalsOf(features, apart, analyses);
  const groups = new Map(features.map((_, index) => [index, [index]]));
  const groupOf = features.map((_, index) => index);
  for (const { a, b } of findPairs(features)) {
    const left = groupOf[a]!;
    const right = groupOf[b]!;
    if (left === right || !mayJoin(groups.get(left)!, groups.get(right)!, features)) continue;
    if (
      rivals.size > 0 &&
      groups.get(left)!.some((member) => rivals.get(member)?.some((rival) => groupOf[rival] === right))
    )
      continue;
    const [keep, drop] = left < right ? [left, right] : [right, left];
    for (const member of groups.get(drop)!) groupOf[member] = keep;
    groups.get(keep)!.push(...groups.get(drop)!);
    groups.delete(drop);
  }
  const followers = followersOf(analyses);
  const told = [...groups.values()].map((members) =>
    withFollowers(
      members.map((index) => features[index]!),
      followers,
    ),
  );
  // A group may hold only openings that go on from an event that is told elsewhere.
  return told.filter((group) => group.length > 0);
}

/** For each of the features, those that it mustn't be grouped with. */
function rivalsOf(
  features: readonly MentionFeatures[],
  apart: readonly (readonly [MentionRef, MentionRef])[],
  analyses: readonly DocumentAnalysis[],
): Map<number, number[]> {
  const rivals = new Map<number, number[]>();
  if (apart.length === 0) return rivals;
  const places = new Map(features.map(({ document, mention }, index) => [`${document} ${mention}`, index]));
  const placeOf = ({ document, mention }: MentionRef) =>
    places.get(`${document} ${analyses[document]!.mentions[mention]!.continues ?? mention}`);
  const add = (one: number, other: number) => rivals.set(one, [...(rivals.get(one) ?? []), other]);
  for (const [ref, target] of apart) {
    const [one, other] = [placeOf(ref), placeOf(target)];
    if (one === undefined || other === undefined || one === other) continue;
    add(one, other);
    add(other, one);
  }
  return rivals;
}

interface Pair {
  a: number;
  b: number;
  margin: number;
}

/** The pairs that pass, the surest first. */
function findPairs(features: readonly MentionFeatures[]): Pair[] {
  const blocksOf = placeInBlocks(features);
  // The mention that each was last held against: two that share several blocks are compared once.
  const metBy = new Int32Array(features.length).fill(-1);
  const pairs: Pair[] = [];
  features.forEach((feature, a) => {
    for (const { block, at } of blocksOf[a]!) {
      for (let i = Math.max(0, at - NEIGHBOURS); i < block.length && i <= at + NEIGHBOURS; i++) {
        const b = block[i]!;
        if (b <= a || metBy[b] === a) continue;
        metBy[b] = a;
        const passes = margin(feature, features[b]!);
        if (passes !== null && passes >= 0) pairs.push({ a, b, margin: passes });
      }
    }
  });
  return pairs.sort((x, y) => y.margin - x.margin || x.a - y.a || x.b - y.b);
}

/** A block of mentions in the order of their dates, and where in it a mention stands. */
interface Place {
  block: readonly number[];
  at: number;
}

/** The places of each mention in the blocks that it shares with others. */
function placeInBlocks(features: readonly MentionFeatures[]): Place[][] {
  const blocks = new Map<string, number[]>();
  features.forEach((feature, index) => {
    for (const key of blockingKeys(feature)) {
      const block = blocks.get(key);
      if (block) block.push(index);
      else blocks.set(key, [index]);
    }
  });
  const places: Place[][] = features.map(() => []);
  for (const block of blocks.values()) {
    if (block.length < 2) continue;
    block.sort((a, b) => features[a]!.start - features[b]!.start || features[a]!.end - features[b]!.end || a - b);
    for (const [at, index] of block.entries()) places[index]!.push({ block, at });
  }
  return places;
}

function blockingKeys({ weights, start, end, kinds, touched, heads }: MentionFeatures): string[] {
  const rarest = [...weights].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, KEYS);
  const first = Math.floor(start / 366);
  const last = Math.floor(end / 366);
  const keys: string[] = [];
  for (const term of [...rarest.map(([term]) => term), ...[...heads.keys()].map((head) => `!${head}`)]) {
    keys.push(`${term}|${first}`);
    // Around New Year two buckets meet.
    if (last !== first) keys.push(`${term}|${last}`);
  }
  const told = kinds.size ? kinds : touched.size ? touched : heads;
  if (end - start <= 1) for (const what of told.keys()) keys.push(`${what}|day ${start}`, `${what}|day ${end + 1}`);
  // "in March" and "on 14 March": a month and a half is looked over.
  if (end - start <= 31) {
    const [from, to] = [Math.floor(start / 31), Math.floor(end / 31)];
    for (const what of [...told.keys(), ...[...weights.keys()].filter((term) => term.startsWith('@'))]) {
      keys.push(`${what}|month ${from}`);
      if (to !== from) keys.push(`${what}|month ${to}`);
    }
  }
  return keys;
}

/** Two groups join where the members of the smaller find a member of the other that they pass with, on average. */
function mayJoin(one: readonly number[], other: readonly number[], features: readonly MentionFeatures[]): boolean {
  const [small, large] = one.length <= other.length ? [one, other] : [other, one];
  let sum = 0;
  const judged = small.slice(0, JUDGES);
  for (const a of judged) {
    let best = Number.NEGATIVE_INFINITY;
    for (const b of large.slice(0, JUDGES)) {
      const passes = margin(features[a]!, features[b]!);
      // Days that exclude each other keep two groups apart, whatever their words.
      if (passes === null) return false;
      best = Math.max(best, passes);
    }
    sum += best;
  }
  return sum / judged.length >= (small.length < SETTLED ? SLACK : 0);
}

/** How far below passing the members of a group may be on average: articles tell one thing in their own words. */
const SLACK = -0.2;
/** Groups of so many members each have shown their words: they pass or stay two, lest days of protest run together. */
const SETTLED = 3;

type Followers = Map<number, MentionRef[]>[];

/** The mentions of each document by the one that they go on from, directly or over others. */
function followersOf(analyses: readonly DocumentAnalysis[]): Followers {
  return analyses.map(({ mentions }, document) => {
    const roots: number[] = [];
    const followers = new Map<number, MentionRef[]>();
    mentions.forEach(({ continues, date }, mention) => {
      // What a mention continues stands before it, or it is the story's opening.
      const root = continues === undefined ? mention : (roots[continues] ?? continues);
      roots.push(root);
      if (!date) return;
      const list = followers.get(root);
      if (list) list.push({ document, mention });
      else followers.set(root, [{ document, mention }]);
    });
    return followers;
  });
}

function withFollowers(members: readonly MentionFeatures[], followers: Followers): MentionRef[] {
  return members
    .flatMap(({ document, mention }) => followers[document]!.get(mention) ?? [])
    .sort((a, b) => a.document - b.document || a.mention - b.mention);
}
