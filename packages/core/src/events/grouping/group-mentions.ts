import { dayNumberOf } from '../../calendar/index.js';
import type { DocumentAnalysis } from '../../model/index.js';
import { Comparison } from './compare-mentions.js';
import { PairFinder } from './find-pairs.js';
import { followersOf, withFollowers } from './followers.js';
import { dateFeatures, findFeatures, type MentionFeatures, type MentionRef } from './mention-features.js';
import type { PileTerms } from './pile-terms.js';
import { profileMentions } from './profile-mentions.js';
import { rejoinAlone } from './rejoin-alone.js';
import type { EntityOf } from './told-terms.js';

/** How many members of a group stand for it when two groups are held against each other. */
const JUDGES = 6;
/** How far below passing one or two may be, on average, that join a few: articles tell one thing in their own words. */
const SLACK = -0.2;
/** A few members may each tell their own side; of so many all have to be like what joins them. */
const FEW = 3;
const GREAT = 8;
/** Groups of so many members each have shown their words: they pass or stay two, lest days of protest run together. */
const SETTLED = 3;
/** How alike what one document awaits and what another tells must be. */
const ANSWERS = 0.5;
const MOST_ANSWERS = 200;

/**
 * Brings together the mentions that tell one event, within and across documents.
 *
 * Method: greedy agglomerative clustering with average linkage. Pairs are looked for only among mentions that share one of their
 * rarest words or names in a year (blocking), and there among the nearest in date, so the cost is close to linear in the
 * mentions. A pair passes by its likeness (cosine of weighted words and names, and what happened), the more the less
 * their dates agree ({@link PairFinder}). From the best pair down, two groups join where their members pass on average, with the more
 * of them the more there are, and their days don't exclude each other; what is dated by another event never joins it. Mentions that go on telling of another join it at the end.
 * The result doesn't depend on the documents' order.
 *
 * Grouping again, when more of the mentions have got their dates, holds only those against each other that are new.
 */
export class MentionGrouper {
  private readonly all: readonly MentionFeatures[];
  private readonly comparison: Comparison;
  private readonly pairs: PairFinder;

  constructor(analyses: readonly DocumentAnalysis[], entityOf: EntityOf, pile: PileTerms) {
    const { features, vocabulary } = profileMentions(analyses, entityOf, pile);
    this.all = features;
    this.comparison = new Comparison(vocabulary);
    this.pairs = new PairFinder(this.comparison, vocabulary);
  }

  /** The groups of the mentions that have dates by now; `apart` are two and two that tell two events. */
  group(
    analyses: readonly DocumentAnalysis[],
    apart: readonly (readonly [MentionRef, MentionRef])[] = [],
  ): MentionRef[][] {
    const features = dateFeatures(this.all, analyses);
    const rivals = rivalsOf(features, apart, analyses);
    const groups: (number[] | undefined)[] = features.map((_, index) => [index]);
    const groupOf = features.map((_, index) => index);
    for (const { a, b } of this.pairs.find(features)) {
      const left = groupOf[a]!;
      const right = groupOf[b]!;
      if (left === right || !this.mayJoin(groups[left]!, groups[right]!, features)) continue;
      if (rivals.size > 0 && groups[left]!.some((one) => rivals.get(one)?.some((rival) => groupOf[rival] === right)))
        continue;
      const [keep, drop] = left < right ? [left, right] : [right, left];
      for (const member of groups[drop]!) groupOf[member] = keep;
      groups[keep]!.push(...groups[drop]!);
      groups[drop] = undefined;
    }
    const followers = followersOf(analyses);
    const told = groups.flatMap((members) => (members ? [withFollowers(members, features, followers)] : []));
    // A group may hold only openings that go on from an event that is told elsewhere.
    return rejoinAlone(
      told.filter((group) => group.length > 0),
      analyses,
    );
  }

  /**
   * What others tell, in the same word and of somebody in common, of what documents take to be still to come: for each such mention the one
   * most like it among those that are dated soonest from its document's day on.
   */
  answersTo(awaited: readonly MentionRef[], analyses: readonly DocumentAnalysis[]): (MentionRef | undefined)[] {
    if (awaited.length === 0) return [];
    const byHead = new Map<number, MentionFeatures[]>();
    for (const told of dateFeatures(this.all, analyses)) {
      for (const head of told.heads.numbers) {
        const list = byHead.get(head);
        if (list) list.push(told);
        else byHead.set(head, [told]);
      }
    }
    return findFeatures(awaited, this.all).map((one) => {
      const published = one && analyses[one.document]!.published;
      if (!published) return undefined;
      const day = dayNumberOf(published.start);
      const later = (byHead.get(one.heads.numbers[0] ?? -1) ?? []).filter(
        ({ start, document }) => start >= day && document !== one.document,
      );
      this.comparison.hold(one);
      let best: MentionFeatures | undefined;
      let most = ANSWERS;
      for (const other of later.sort((a, b) => a.start - b.start).slice(0, MOST_ANSWERS)) {
        const alike = this.comparison.alike(other);
        if (alike !== null && alike > most) [best, most] = [other, alike];
      }
      return best;
    });
  }

  /** Two groups join where the members of the smaller pass, on average, with members of the other: {@link countOf} tells with which. */
  private mayJoin(one: readonly number[], other: readonly number[], features: readonly MentionFeatures[]): boolean {
    const [small, large] = one.length <= other.length ? [one, other] : [other, one];
    // Two alone are the pair that has just passed.
    if (large.length === 1) return true;
    const judged = judgesOf(small);
    const judges = judgesOf(large);
    const all = countOf(large.length);
    let sum = 0;
    for (const member of judged) {
      this.comparison.hold(features[member]!);
      let best = Number.NEGATIVE_INFINITY;
      let total = 0;
      for (const judge of judges) {
        const passes = this.comparison.margin(features[judge]!);
        // Days that exclude each other keep two groups apart, whatever their words.
        if (passes === null) return false;
        best = Math.max(best, passes);
        total += passes;
      }
      sum += (1 - all) * best + (all * total) / judges.length;
    }
    return sum / judged.length >= (small.length < SETTLED ? (1 - all) * SLACK : 0);
  }
}

/** Some members of a group, from all over it where it is great. */
const judgesOf = (group: readonly number[]): readonly number[] =>
  group.length <= GREAT
    ? group.slice(0, JUDGES)
    : Array.from({ length: JUDGES }, (_, judge) => group[Math.floor((judge * group.length) / JUDGES)]!);

/** How much all members count beside the one most alike, by how many there are: lest a great event swallows all of its day. */
const countOf = (members: number): number => Math.min(1, Math.max(0, (members - FEW) / (GREAT - FEW)));

/** For each of the features, those that it mustn't be grouped with. */
function rivalsOf(
  features: readonly MentionFeatures[],
  apart: readonly (readonly [MentionRef, MentionRef])[],
  analyses: readonly DocumentAnalysis[],
): Map<number, number[]> {
  const rivals = new Map<number, number[]>();
  if (apart.length === 0) return rivals;
  const places: number[][] = analyses.map(() => []);
  features.forEach(({ document, mention }, index) => {
    places[document]![mention] = index;
  });
  const placeOf = ({ document, mention }: MentionRef) =>
    places[document]![analyses[document]!.mentions[mention]!.continues ?? mention];
  const add = (one: number, other: number) => rivals.set(one, [...(rivals.get(one) ?? []), other]);
  for (const [ref, target] of apart) {
    const [one, other] = [placeOf(ref), placeOf(target)];
    if (one === undefined || other === undefined || one === other) continue;
    add(one, other);
    add(other, one);
  }
  return rivals;
}
