import { overlap } from '../disputes/figure-range.js';
import { groupBy } from '../disputes/positions.js';
import { type Fact, sortOf } from './fact.js';
import { type Pair, pairsOf, rarityOf } from './fact-pairs.js';
import type { FactSite } from './fact-site.js';
import { mayContradict } from './may-answer.js';

/** How much two figures' sentences must share, in words that no third one has, and how much of it where they agree. */
const LEAST = 1.6;
const AGREEING = 0.75;
/** What more where figures of the sort are told oftener than a few times, for each time that they are twice as many: one is then like another by chance. */
const FEW = 4;
const PER_DOUBLING = 0.35;
/** The same for all figures, where they are more than those of a few articles. */
const PILE = 100;
const IN_PILES = 0.15;
/** What more for each time that one figure is twice the other. */
const APART = 0.4;

/** Sets of figures of several articles that are of one thing and not all the same. */
export function alignFacts(sites: readonly FactSite[]): FactSite[][] {
  const bySort = groupBy([...sites.keys()], (index) => sortOf(sites[index]!.fact));
  const weightOf = rarityOf(sites);
  return [...bySort.values()].flatMap((own) => setsOf(own, sites, weightOf));
}

/** The sets among figures of one sort: each pair is the likest that either has in the other's article. */
function setsOf(own: readonly number[], sites: readonly FactSite[], weightOf: (word: string) => number): FactSite[][] {
  if (own.every((index) => sites[index]!.fact.document === sites[own[0]!]!.fact.document)) return [];
  const least = LEAST + PER_DOUBLING * doublings(own.length / FEW) + IN_PILES * doublings(sites.length / PILE);
  const pairs = pairsOf(own, sites, weightOf).filter(({ score }) => score >= least * AGREEING);
  const best = new Map<string, number>();
  const keys = ({ a, b }: Pair) => [`${a} ${sites[b]!.fact.document}`, `${b} ${sites[a]!.fact.document}`];
  for (const pair of pairs) for (const key of keys(pair)) best.set(key, Math.max(best.get(key) ?? 0, pair.score));
  const kept = pairs.filter((pair) => {
    const [one, other] = [sites[pair.a]!, sites[pair.b]!];
    if (!keys(pair).every((key) => best.get(key) === pair.score)) return false;
    if (overlap(one.fact.range, other.fact.range)) return true;
    return (
      pair.score >= least + APART * timesApart(one.fact, other.fact) &&
      mayContradict(one, other) &&
      !givesToo(pair.a, pair.b, pairs, sites) &&
      !givesToo(pair.b, pair.a, pairs, sites)
    );
  });
  return poolsOf(kept, sites)
    .map((pool) => pool.map((index) => sites[index]!))
    .filter((pool) => pool.some(({ fact }) => !overlap(fact.range, pool[0]!.fact.range)));
}

const doublings = (times: number): number => Math.max(0, Math.log2(times));

const timesApart = (a: Fact, b: Fact): number =>
  a.dimension === 'clock' ? 0 : Math.abs(Math.log2(Math.max(1, a.min) / Math.max(1, b.min)));

/** Whether the article of one gives the number of the other too, in words that are like the other's. */
const givesToo = (a: number, b: number, pairs: readonly Pair[], sites: readonly FactSite[]): boolean =>
  pairs.some((pair) => {
    const like = pair.a === b ? pair.b : pair.b === b ? pair.a : undefined;
    if (like === undefined || sites[like]!.fact.document !== sites[a]!.fact.document) return false;
    return overlap(sites[like]!.fact.range, sites[b]!.fact.range);
  });

/** Sets in which each answers, or agrees with one that answers, each that is another, the likest pairs first. */
function poolsOf(pairs: readonly Pair[], sites: readonly FactSite[]): number[][] {
  const agree = (a: number, b: number) => overlap(sites[a]!.fact.range, sites[b]!.fact.range);
  const answers = pairs.filter(({ a, b }) => !agree(a, b));
  const areOne = (one: number, other: number) =>
    agree(one, other) ||
    answers.some(({ a, b }) => (agree(a, one) && agree(b, other)) || (agree(a, other) && agree(b, one)));
  const poolOf = new Map<number, number[]>();
  for (const { a, b } of [...pairs].sort((one, other) => other.score - one.score)) {
    const [own, theirs] = [poolOf.get(a) ?? [a], poolOf.get(b) ?? [b]];
    if (own === theirs || !own.every((one) => theirs.every((other) => areOne(one, other)))) continue;
    const pool = [...own, ...theirs];
    for (const index of pool) poolOf.set(index, pool);
  }
  return [...new Set(poolOf.values())];
}
