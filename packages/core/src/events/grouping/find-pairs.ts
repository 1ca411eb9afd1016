import { blockingKeys } from './blocking-keys.js';
import type { Comparison } from './compare-mentions.js';
import type { MentionFeatures } from './mention-features.js';
import { lastStartNear } from './relate-dates.js';

/** How many neighbours in date a mention is held against within one block. */
const NEIGHBOURS = 24;

/** Two mentions, by their places among the features, and by how much they pass as one event. */
export interface Pair {
  a: number;
  b: number;
  margin: number;
}

/** Mentions that share a key, in the order of their dates: `members[starts[block]]` up to the start of the next block. */
interface Blocks {
  starts: Int32Array;
  members: Int32Array;
}

/**
 * Finds the pairs of mentions that pass as one event among those that share a block and are neighbours in date there, and remembers
 * them: when more mentions have got their dates, the others are not held against each other again. A date, once there, stays.
 */
export class PairFinder {
  private readonly blockOf = new Map<number, number>();
  /** By the place among the profiles: its blocks, what the mention was last alone with, and what it passed with that comes after it. */
  private readonly blocksOf: (readonly number[] | undefined)[] = [];
  private readonly alone: (number | undefined)[] = [];
  private readonly lone: (number | undefined)[] = [];
  private readonly passed: (Map<number, number> | undefined)[] = [];

  constructor(
    private readonly comparison: Comparison,
    private readonly vocabulary: number,
  ) {}

  /** The pairs that pass, the surest first. */
  find(features: readonly MentionFeatures[]): Pair[] {
    const order = inOrderOfDate(features);
    const { starts, members } = this.fillBlocks(features, order);
    // How many members of each block have had their turn.
    const done = starts.slice();
    // The mention that each was last held against: two that share several blocks are compared once.
    const metBy = new Int32Array(features.length).fill(-1);
    // Of what grouping sees of a dated mention, only what it is alone with changes as others get their dates.
    const known = features.map(({ place, alone, lone }) => this.alone[place] === alone && this.lone[place] === lone);
    const pairs: Pair[] = [];
    for (const one of order) {
      const lastStart = lastStartNear(features[one]!);
      for (const block of this.blocksOf[features[one]!.place]!) {
        const next = ++done[block]!;
        const end = Math.min(starts[block + 1]!, next + NEIGHBOURS);
        for (let i = next; i < end; i++) {
          const other = members[i]!;
          if (metBy[other] === one) continue;
          if (features[other]!.start > lastStart) break;
          metBy[other] = one;
          const margin =
            known[one] && known[other] ? this.recall(features, one, other) : this.compare(features, one, other);
          if (margin >= 0) pairs.push({ a: Math.min(one, other), b: Math.max(one, other), margin });
        }
      }
    }
    for (const { place, alone, lone } of features) [this.alone[place], this.lone[place]] = [alone, lone];
    return pairs.sort((x, y) => y.margin - x.margin || x.a - y.a || x.b - y.b);
  }

  private fillBlocks(features: readonly MentionFeatures[], order: readonly number[]): Blocks {
    for (const one of features) this.blocksOf[one.place] ??= this.findBlocks(one);
    const starts = new Int32Array(this.blockOf.size + 1);
    for (const { place } of features) for (const block of this.blocksOf[place]!) starts[block + 1]!++;
    for (let block = 0; block < this.blockOf.size; block++) starts[block + 1]! += starts[block]!;
    const members = new Int32Array(starts[this.blockOf.size]!);
    const ends = starts.slice();
    for (const index of order)
      for (const block of this.blocksOf[features[index]!.place]!) members[ends[block]!++] = index;
    return { starts, members };
  }

  private findBlocks(mention: MentionFeatures): number[] {
    return blockingKeys(mention, this.vocabulary).map((key) => {
      const known = this.blockOf.get(key);
      if (known !== undefined) return known;
      this.blockOf.set(key, this.blockOf.size);
      return this.blockOf.size - 1;
    });
  }

  private recall(features: readonly MentionFeatures[], one: number, other: number): number {
    return this.passed[features[one]!.place]?.get(features[other]!.place) ?? Number.NEGATIVE_INFINITY;
  }

  private compare(features: readonly MentionFeatures[], one: number, other: number): number {
    const margin =
      this.comparison.hold(features[one]!).margin(features[other]!, one < other) ?? Number.NEGATIVE_INFINITY;
    const { place } = features[one]!;
    if (margin >= 0) {
      this.passed[place] ??= new Map();
      this.passed[place].set(features[other]!.place, margin);
    } else this.passed[place]?.delete(features[other]!.place);
    return margin;
  }
}

function inOrderOfDate(features: readonly MentionFeatures[]): number[] {
  const byDate = (a: number, b: number) =>
    features[a]!.start - features[b]!.start || features[a]!.end - features[b]!.end || a - b;
  return [...features.keys()].sort(byDate);
}
