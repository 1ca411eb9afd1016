/** Days that are drawn to one scale on a line of time. */
export interface Stretch {
  /** The first and the last day that something stands at, since 1970-01-01. */
  first: number;
  last: number;
  /** The part of the line that it takes, breaks left out: those of a line make 1. */
  share: number;
}

/** How much of all a story's core may hold, the most first. */
const CORES = [0.98, 0.95, 0.9, 0.85, 0.8];
/** So many times as long as its core a story must be at the least to have one. */
const FAR = 8;
/** What lies nearer than this part of its length still belongs to it. */
const NEAR = 0.05;
/** What a side of the core takes: something to be seen at all, and more the more it holds. */
const SIDE = { least: 0.07, perShare: 0.5, most: 0.2 };

/** A gap is left out where it takes more than this part of the whole, and more than these days. */
const GAP = { part: 0.4, days: 3 * 365 };
/** No stretch between gaps takes less. */
const LEAST = 0.06;

/**
 * The stretches that a line of time is best drawn in: one where its days lie evenly enough; where a few lie centuries away from most, the
 * core and what lies before and behind it; where long gaps part them, what lies between the gaps. Each is in true proportion to itself.
 * @param days In any order; none gives no stretch.
 */
export function stretchesOf(days: readonly number[]): Stretch[] {
  const sorted = [...days].sort((a, b) => a - b);
  if (sorted.length === 0) return [];
  return aroundCore(sorted) ?? betweenGaps(sorted);
}

/** The core is the short stretch that holds much: of those that hold so much of all, the one with the best of both. */
function aroundCore(days: readonly number[]): Stretch[] | undefined {
  const whole = lengthOf(days);
  let best = { from: 0, to: days.length, length: whole, score: 0 };
  for (const share of CORES) {
    const { from, to, length } = shortestOf(days, Math.ceil(days.length * share));
    const score = share ** 3 * Math.log2(1 + whole / length);
    if (score > best.score) best = { from, to, length, score };
  }
  best = grown(days, best);
  if (best.length * FAR > whole) return undefined;
  const parts = [days.slice(0, best.from), days.slice(best.from, best.to), days.slice(best.to)];
  const [before = 0, , behind = 0] = parts.map((part) => sideShare(part.length / days.length));
  const shares = [before, 1 - before - behind, behind];
  return parts.flatMap((part, index) => (part.length > 0 ? [stretch(part, shares[index]!)] : []));
}

const sideShare = (part: number): number => (part === 0 ? 0 : Math.min(SIDE.most, SIDE.least + SIDE.perShare * part));

/** The shortest run of so many days. */
function shortestOf(days: readonly number[], count: number): { from: number; to: number; length: number } {
  let best = { from: 0, to: days.length, length: Number.POSITIVE_INFINITY };
  for (let from = 0; from + count <= days.length; from++) {
    const length = days[from + count - 1]! - days[from]! + 1;
    if (length < best.length) best = { from, to: from + count, length };
  }
  return best;
}

/** With what follows or goes before without a gap to speak of, up to as much again. */
function grown<T extends { from: number; to: number; length: number }>(days: readonly number[], core: T): T {
  const gap = core.length * NEAR;
  let { from, to } = core;
  const fits = (first: number, last: number) => days[last]! - days[first]! < core.length * 2;
  while (from > 0 && days[from]! - days[from - 1]! <= gap && fits(from - 1, to - 1)) from--;
  while (to < days.length && days[to]! - days[to - 1]! <= gap && fits(from, to)) to++;
  return { ...core, from, to, length: days[to - 1]! - days[from]! + 1 };
}

function betweenGaps(days: readonly number[]): Stretch[] {
  const gap = Math.max(GAP.days, lengthOf(days) * GAP.part);
  const parts: number[][] = [];
  for (const day of days) {
    const part = parts.at(-1);
    if (part && day - part.at(-1)! <= gap) part.push(day);
    else parts.push([day]);
  }
  const total = parts.reduce((sum, part) => sum + lengthOf(part), 0);
  const shares = parts.map((part) => Math.max(LEAST, lengthOf(part) / total));
  const sum = shares.reduce((all, share) => all + share, 0);
  return parts.map((part, index) => stretch(part, shares[index]! / sum));
}

const lengthOf = (days: readonly number[]): number => days.at(-1)! - days[0]! + 1;

const stretch = (days: readonly number[], share: number): Stretch => ({ first: days[0]!, last: days.at(-1)!, share });
