import type { DocumentAnalysis } from '../model/index.js';
import { margin, relateDates } from './compare-mentions.js';
import { type EntityOf, featuresOf, type MentionFeatures, type MentionRef } from './mention-features.js';

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
 * exclude each other. Mentions that go on telling of another join it at the end. The result doesn't depend on the documents' order.
 */
export function groupMentions(analyses: readonly DocumentAnalysis[], entityOf: EntityOf): MentionRef[][] {
  const features = featuresOf(analyses, entityOf);
  const groups = new Map(features.map((_, index) => [index, [index]]));
  const groupOf = features.map((_, index) => index);
  for (const { a, b } of findPairs(features)) {
    const left = groupOf[a]!;
    const right = groupOf[b]!;
    if (left === right || !mayJoin(groups.get(left)!, groups.get(right)!, features)) continue;
    const [keep, drop] = left < right ? [left, right] : [right, left];
    for (const member of groups.get(drop)!) groupOf[member] = keep;
    groups.get(keep)!.push(...groups.get(drop)!);
    groups.delete(drop);
  }
  const followers = followersOf(analyses);
  return [...groups.values()].map((members) =>
    withFollowers(
      members.map((index) => features[index]!),
      followers,
    ),
  );
}

interface Pair {
  a: number;
  b: number;
  margin: number;
}

/** The pairs that pass, the surest first. */
function findPairs(features: readonly MentionFeatures[]): Pair[] {
  const blocks = new Map<string, number[]>();
  features.forEach((feature, index) => {
    for (const key of blockingKeys(feature)) {
      const block = blocks.get(key);
      if (block) block.push(index);
      else blocks.set(key, [index]);
    }
  });
  const seen = new Set<number>();
  const pairs: Pair[] = [];
  for (const block of blocks.values()) {
    block.sort((a, b) => features[a]!.start - features[b]!.start || features[a]!.end - features[b]!.end || a - b);
    for (let i = 0; i < block.length; i++) {
      for (let j = i + 1; j < block.length && j <= i + NEIGHBOURS; j++) {
        const a = Math.min(block[i]!, block[j]!);
        const b = Math.max(block[i]!, block[j]!);
        const id = a * features.length + b;
        if (seen.has(id)) continue;
        seen.add(id);
        const passes = margin(features[a]!, features[b]!);
        if (passes !== null && passes >= 0) pairs.push({ a, b, margin: passes });
      }
    }
  }
  return pairs.sort((x, y) => y.margin - x.margin || x.a - y.a || x.b - y.b);
}

function blockingKeys({ weights, start, end, kind, head }: MentionFeatures): string[] {
  const rarest = [...weights].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, KEYS);
  const first = Math.floor(start / 366);
  const last = Math.floor(end / 366);
  const keys: string[] = [];
  for (const [term] of rarest) {
    keys.push(`${term}|${first}`);
    // Around New Year two buckets meet.
    if (last !== first) keys.push(`${term}|${last}`);
  }
  if (end - start <= 1) keys.push(`${kind ?? head}|day ${start}`, `${kind ?? head}|day ${end + 1}`);
  return keys;
}

function mayJoin(left: readonly number[], right: readonly number[], features: readonly MentionFeatures[]): boolean {
  let sum = 0;
  let count = 0;
  for (const a of left.slice(0, JUDGES)) {
    for (const b of right.slice(0, JUDGES)) {
      const first = features[a]!;
      const second = features[b]!;
      const passes = margin(first, second);
      // A copy or a passing remark may fail; days that exclude each other may not, unless one is as soft as "this week".
      if (passes === null) return false;
      if (relateDates(first, second) === 'near' && passes < 0) return false;
      sum += passes;
      count++;
    }
  }
  return sum / count >= -0.1;
}

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

const withFollowers = (members: readonly MentionRef[], followers: Followers): MentionRef[] =>
  members
    .flatMap(({ document, mention }) => followers[document]!.get(mention) ?? [])
    .sort((a, b) => a.document - b.document || a.mention - b.mention);
