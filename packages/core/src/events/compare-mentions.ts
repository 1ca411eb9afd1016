import { areKindred } from './kindred.js';
import type { MentionFeatures } from './mention-features.js';

/** A story dated by publication happened on that day or at most this many days before. */
const SOFT_DAYS = 3;
const WEEK = 7;
const MONTH = 31;
/** The length from which two dates may stand side by side: a February, but for a day. */
const LONG = 27;
/** A season, or what is left of a year: "later this year". */
const SEASON = 125;

/** How two dates stand to each other, from the closest to the farthest. */
export type DateRelation = 'same' | 'within' | 'vague' | 'soft' | 'near' | 'apart';

/** How alike two mentions must be to be one event, by how their dates stand. */
const THRESHOLDS: Record<Exclude<DateRelation, 'apart'>, number> = {
  same: 0.43,
  within: 0.42,
  vague: 0.56,
  soft: 0.45,
  near: 0.54,
};

/** Whether two dates may be dates of one thing: the same, one inside the other, or a little off as reports are. */
export function relateDates(a: MentionFeatures, b: MentionFeatures): DateRelation {
  // One year in two articles is hardly more than none.
  const longest = Math.max(a.end - a.start, b.end - b.start);
  if (a.start === b.start && a.end === b.end && longest <= SEASON) return longest <= WEEK ? 'same' : 'within';
  const touch = a.start <= b.end && b.start <= a.end;
  if (touch) return longest > SEASON ? 'vague' : 'within';
  const gap = a.start > b.end ? a.start - b.end : b.start - a.end;
  const later = a.start > b.end ? a : b;
  if (later.soft && gap <= SOFT_DAYS) return 'soft';
  if (gap <= 1 && longest <= SEASON) return 'near';
  // Months and seasons that stand side by side: "in May", "over the summer".
  const shortest = Math.min(a.end - a.start, b.end - b.start);
  return shortest >= LONG && longest <= SEASON && gap <= MONTH ? 'near' : 'apart';
}

/** The last day on which a mention that begins no sooner than this one may begin without being `apart` from it. */
export const lastStartNear = ({ start, end }: MentionFeatures): number =>
  end + (end - start >= LONG ? MONTH : SOFT_DAYS);

/**
 * How alike what two mentions tell is, from about -0.3 to 1.3: the weight of the words and names that they share, held against
 * all of them (cosine) and against the shorter one's (containment), and whether the same sort of thing happened.
 */
export function likeness(a: MentionFeatures, b: MentionFeatures): number {
  const [small, large] = a.weights.size <= b.weights.size ? [a, b] : [b, a];
  let dot = 0;
  let common = 0;
  for (const [term, weight] of small.weights) {
    const other = large.weights.get(term);
    if (other === undefined) continue;
    dot += weight * other;
    common += Math.min(weight, other);
  }

  const cosine = dot === 0 ? 0 : dot / (a.norm * b.norm);
  // A clause of two words is contained in much; it has to share some weight besides.
  const contained = common / Math.max(Math.min(a.total, b.total), LEAST);
  return 0.5 * cosine + 0.5 * contained + happening(a, b);
}

/** The weight below which a clause is too short to be told again by what it shares. */
const LEAST = 1.6;

function happening(a: MentionFeatures, b: MentionFeatures): number {
  // What is said of an attack shares its words and isn't the attack.
  if (a.saying !== b.saying && a.kinds.size > 0 && b.kinds.size > 0) return -0.5;
  const head = shared(a.heads, b.heads);
  const kind = sharedKind(a, b);
  // What seldom happens in these articles says more than what is told of everybody.
  if (head > 0 || kind > 0) {
    const alike = Math.max(head > 0 ? 0.15 + 0.3 * head : 0, kind > 0 ? 0.1 + 0.3 * kind : 0);
    return namesMeet(a, b) ? alike : STRANGERS * alike;
  }
  // One clause's verb may be the other's object: "ordered the arrest", "arrested".
  if (meet(b.heads, a.weights) || meet(a.heads, b.weights)) return 0.1;
  const kindred = haveKindred(a.kinds, b.kinds);
  const different = a.kinds.size > 0 && b.kinds.size > 0;
  // One article tells different things in different words.
  if (a.document === b.document) return kindred ? -0.1 : different ? -0.6 : -0.3;
  if (kindred) return 0.1;

  return different ? -0.2 : 0;
}

/** Whether any item of the first is in the other. */
function meet(items: ReadonlyMap<string, number>, others: ReadonlyMap<string, number>): boolean {
  for (const item of items.keys()) if (others.has(item)) return true;
  return false;
}

function haveKindred(kinds: ReadonlyMap<string, number>, others: ReadonlyMap<string, number>): boolean {
  for (const one of kinds.keys()) for (const other of others.keys()) if (areKindred(one, other)) return true;
  return false;
}

/** A kind that a mention only touches on ("the funeral") says less than one that it tells. */
const sharedKind = (a: MentionFeatures, b: MentionFeatures): number =>
  Math.max(
    a.saying ? 0 : shared(a.kinds, b.kinds),
    a.kinds.size === 0 || b.kinds.size === 0
      ? TOUCHED * Math.max(shared(a.touched, b.kinds), shared(a.kinds, b.touched), shared(a.touched, b.touched))
      : 0,
  );

const TOUCHED = 0.7;

/** The greatest weight of what two maps share, or 0. */
function shared(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let most = 0;
  for (const [item, weight] of a) if (b.has(item)) most = Math.max(most, weight);
  return most;
}

/**
 * What seldom happens and happens on one day in two articles is likelier to be one thing, where one of them names nobody or both name
 * somebody: "the ferry went down", "she capsized".
 */
function sameDay(a: MentionFeatures, b: MentionFeatures): number {
  if (a.end > a.start || a.document === b.document) return 0;
  if (!namesMeet(a, b)) return 0;
  const kind = Math.max(sharedKind(a, b), shared(a.heads, b.heads));
  return kind * (meetAlone(a, b) ? ALONE : SAME_DAY);
}

/** Whether two mentions name somebody or some place in common, or one of them names none. */
const namesMeet = (a: MentionFeatures, b: MentionFeatures): boolean =>
  a.named.length === 0 || b.named.length === 0 || a.named.some((name) => b.weights.has(name));

/** What is left of a likeness in kind where each names somebody else: two firms publish two statements. */
const STRANGERS = 0.85;

const SAME_DAY = 0.35;

/** Where neither article tells anything else of the kind of that day, hardly another can be meant. */
const ALONE = 0.6;

const meetAlone = (a: MentionFeatures, b: MentionFeatures): boolean => {
  for (const kind of a.alone) if (b.alone.has(kind)) return true;
  return false;
};

/** By how much two mentions pass, or fail, as one event; null where their dates forbid it. */
export function margin(a: MentionFeatures, b: MentionFeatures): number | null {
  const relation = relateDates(a, b);
  if (relation === 'apart') return null;
  return likeness(a, b) + (relation === 'same' ? sameDay(a, b) : 0) - THRESHOLDS[relation];
}
