import type { DocumentAnalysis } from '../model/index.js';
import { margin } from './compare-mentions.js';
import type { PairFinder } from './find-pairs.js';
import { featuresOf, type MentionFeatures, type MentionProfile, type MentionRef } from './mention-features.js';

/** How many members of a group stand for it when two groups are held against each other. */
const JUDGES = 6;

/**
 * Brings together the mentions that tell one event, within and across documents.
 *
 * Method: greedy agglomerative clustering with average linkage. Pairs are looked for only among mentions that share one of their
 * rarest words or names in a year (blocking), and there among the nearest in date, so the cost is close to linear in the
 * mentions. A pair passes by its likeness (cosine of weighted words and names, and what happened), the more the less
 * their dates agree ({@link PairFinder}). From the best pair down, two groups join where their members pass on average and their days don't
 * exclude each other; what is dated by another event never joins it. Mentions that go on telling of another join it at the end.
 * The result doesn't depend on the documents' order.
 */
export function groupMentions(
  analyses: readonly DocumentAnalysis[],
  profiles: readonly MentionProfile[],
  pairs: PairFinder,
  apart: readonly (readonly [MentionRef, MentionRef])[] = [],
): MentionRef[][] {
  const features = featuresOf(profiles, analyses);
  const rivals = rivalsOf(features, apart, analyses);
  const groups = new Map(features.map((_, index) => [index, [index]]));
  const groupOf = features.map((_, index) => index);
  for (const { a, b } of pairs.find(features)) {
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

/** Two groups join where the members of the smaller find a member of the other that they pass with, on average. */
function mayJoin(one: readonly number[], other: readonly number[], features: readonly MentionFeatures[]): boolean {
  const [small, large] = one.length <= other.length ? [one, other] : [other, one];
  let sum = 0;
  const judged = small.slice(0, JUDGES);
  const judges = large.slice(0, JUDGES);
  for (const a of judged) {
    let best = Number.NEGATIVE_INFINITY;
    for (const b of judges) {
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
