import { blockingKeys } from './blocking-keys.js';
import { lastStartNear, margin } from './compare-mentions.js';
import type { MentionFeatures } from './mention-features.js';

/** How many neighbours in date a mention is held against within one block. */
const NEIGHBOURS = 24;

/** Two mentions, by their places among the features, and by how much they pass as one event. */
export interface Pair {
  a: number;
  b: number;
  margin: number;
}

/** Mentions that share a key, in the order of their dates, and how many of them have had their turn. */
interface Block {
  members: number[];
  done: number;
}

/**
 * Finds the pairs of mentions that pass as one event among those that share a block and are neighbours in date there, and remembers
 * them: when more mentions have got their dates, the others are not held against each other again. A date, once there, stays.
 */
export class PairFinder {
  /** By the place among the profiles: the mention as it was last seen, and what it passed with that comes after it. */
  private readonly seen: (MentionFeatures['alone'] | undefined)[] = [];
  private readonly passed: (Map<number, number> | undefined)[] = [];

  /** The pairs that pass, the surest first. */
  find(features: readonly MentionFeatures[]): Pair[] {
    const order = inOrderOfDate(features);
    const blocksOf = placeInBlocks(features, order);
    // The mention that each was last held against: two that share several blocks are compared once.
    const metBy = new Int32Array(features.length).fill(-1);
    const known = features.map(({ place, alone }) => areEqual(this.seen[place], alone));
    const pairs: Pair[] = [];
    for (const one of order) {
      const lastStart = lastStartNear(features[one]!);
      for (const block of blocksOf[one]!) {
        const { members } = block;
        const end = Math.min(members.length, block.done + 1 + NEIGHBOURS);
        for (let i = block.done + 1; i < end; i++) {
          const other = members[i]!;
          if (metBy[other] === one || other === one) continue;
          if (features[other]!.start > lastStart) break;
          metBy[other] = one;
          const passes =
            known[one] && known[other] ? this.recall(features, one, other) : this.compare(features, one, other);
          if (passes >= 0) pairs.push({ a: Math.min(one, other), b: Math.max(one, other), margin: passes });
        }
        block.done++;
      }
    }
    for (const { place, alone } of features) this.seen[place] = alone;
    return pairs.sort((x, y) => y.margin - x.margin || x.a - y.a || x.b - y.b);
  }

  private recall(features: readonly MentionFeatures[], one: number, other: number): number {
    return this.passed[features[one]!.place]?.get(features[other]!.place) ?? Number.NEGATIVE_INFINITY;
  }

  private compare(features: readonly MentionFeatures[], one: number, other: number): number {
    const [a, b] = one < other ? [one, other] : [other, one];
    const passes = margin(features[a]!, features[b]!) ?? Number.NEGATIVE_INFINITY;
    const { place } = features[one]!;
    if (passes >= 0) {
      this.passed[place] ??= new Map();
      this.passed[place].set(features[other]!.place, passes);
    } else this.passed[place]?.delete(features[other]!.place);
    return passes;
  }
}

/** Of what grouping sees of a dated mention, only what it is alone with changes as others get their dates. */
const areEqual = (before: ReadonlySet<string> | undefined, now: ReadonlySet<string>): boolean =>
  before !== undefined && before.size === now.size && [...before].every((kind) => now.has(kind));

function inOrderOfDate(features: readonly MentionFeatures[]): number[] {
  const byDate = (a: number, b: number) =>
    features[a]!.start - features[b]!.start || features[a]!.end - features[b]!.end || a - b;
  return [...features.keys()].sort(byDate);
}

/** The blocks of each mention that it shares with others. */
function placeInBlocks(features: readonly MentionFeatures[], order: readonly number[]): Block[][] {
  const blocks = new Map<string, Block>();
  const blocksOf: Block[][] = features.map(() => []);
  for (const index of order) {
    for (const key of blockingKeys(features[index]!)) {
      const block = blocks.get(key) ?? { members: [], done: 0 };
      block.members.push(index);
      blocks.set(key, block);
      blocksOf[index]!.push(block);
    }
  }
  return blocksOf;
}
