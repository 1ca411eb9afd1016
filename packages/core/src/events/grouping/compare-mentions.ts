import type { MentionFeatures, WeighedTerms } from './mention-features.js';
import { type DateRelation, relateDates } from './relate-dates.js';
import { areElsewhere } from './scene.js';

/** How alike two mentions must be to be one event, by how their dates stand. */
const THRESHOLDS: Record<Exclude<DateRelation, 'apart'>, number> = {
  same: 0.43,
  within: 0.42,
  vague: 0.56,
  soft: 0.45,
  near: 0.54,
};

/** How much more alike two must be that their own words put on two days, one after the other. */
const STATED = 0.08;

/** The weight below which a clause is too short to be told again by what it shares. */
const LEAST = 1.6;

/** A kind that a mention only touches on ("the funeral") says less than one that it tells. */
const TOUCHED = 0.7;

/** What is left of a likeness in kind where each names somebody else: two firms publish two statements. */
const STRANGERS = 0.85;

/** What two are unlike by that tell of two persons what happens to each apart: two who resign are two. */
const OTHERS = -0.4;

/** How much less alike two need be that tell of a time long ago of which hardly anything else is told. */
const LONE = 0.3;
/** How alike they must be at least for that: two may go back to one year for two things. */
const AKIN = 0.15;

const SAME_DAY = 0.35;

/** What is left of that where each names somebody else. */
const STRANGE_DAY = 0.3;

/** How alike two mentions of one article must be for what happened to count in full. */
const OWN_WORDS = 0.2;

/** Where neither article tells anything else of the kind of that day, hardly another can be meant. */
const ALONE = 0.6;

/**
 * Holds mentions against each other, one against many: the weights of its terms are spread over the vocabulary, so that to look one up
 * is to read one place.
 */
export class Comparison {
  private readonly spread: Float64Array;
  private held: MentionFeatures | undefined;

  constructor(vocabulary: number) {
    this.spread = new Float64Array(vocabulary);
  }

  /** Takes the mention that others are to be held against. */
  hold(mention: MentionFeatures): this {
    if (mention === this.held) return this;
    const { spread } = this;
    if (this.held) for (const term of this.held.terms.numbers) spread[term] = 0;
    const { numbers, weights } = mention.terms;
    for (let i = 0; i < numbers.length; i++) spread[numbers[i]!] = weights[i]!;
    this.held = mention;
    return this;
  }

  /**
   * By how much the mention that is held and another pass, or fail, as one event; null where their dates or scenes forbid it. `first` says that the
   * held one is the first of the two.
   */
  margin(other: MentionFeatures, first = true): number | null {
    const held = this.held!;
    const relation = relateDates(held, other);
    if (relation === 'apart' || areElsewhere(held.scene, other.scene)) return null;
    const likeness = this.likeness(other);
    const a = first ? held : other;
    const b = first ? other : held;
    const stated = relation === 'near' && isOfOwnDay(a) && isOfOwnDay(b) ? STATED : 0;
    const threshold = THRESHOLDS[relation] + stated - (likeness >= AKIN ? goneBackTo(a, b, relation) : 0);
    // Most pairs have nothing that happens in common.
    if ((a.signs & b.signs) === 0) return likeness + otherwise(a, b) - threshold;
    const head = shared(a.heads, b.heads);
    const kind = sharedKind(a, b);
    const meet = this.namesMeet(other);
    // "The boy was found", "the recorder was found": in one article, one verb of two things.
    const share = a.document === b.document ? Math.min(1, likeness / OWN_WORDS) : 1;
    const same = happening(a, b, head, kind, meet);
    const like = likeness + (same > 0 ? share * same : same);
    const day = relation === 'same' ? Math.max(head, kind) * sameDay(a, b) : 0;
    return like + (meet ? day : STRANGE_DAY * day) - threshold;
  }

  /** How alike what two mentions tell is, whatever their dates; null where they name nobody in common. */
  alike(other: MentionFeatures): number | null {
    const held = this.held!;
    if (!other.named.some((name) => this.spread[name]! > 0)) return null;
    const head = shared(held.heads, other.heads);
    return this.likeness(other) + happening(held, other, head, sharedKind(held, other), true);
  }

  /**
   * How alike the words and names are that two mentions tell, 0 to 1: the weight of those that they share, held against all of them
   * (cosine) and against the shorter one's (containment).
   */
  private likeness({ terms: { numbers, weights }, norm, total }: MentionFeatures): number {
    const { spread } = this;
    const held = this.held!;
    let dot = 0;
    let common = 0;
    for (let i = 0; i < numbers.length; i++) {
      const here = spread[numbers[i]!]!;
      if (here === 0) continue;
      const there = weights[i]!;
      dot += here * there;
      common += Math.min(here, there);
    }
    const cosine = dot === 0 ? 0 : dot / (held.norm * norm);
    // A clause of two words is contained in much; it has to share some weight besides.
    const contained = common / Math.max(Math.min(held.total, total), LEAST);
    return 0.5 * cosine + 0.5 * contained;
  }

  /** Whether two mentions name somebody or some place in common, or one of them names none. */
  private namesMeet({ named }: MentionFeatures): boolean {
    return named.length === 0 || this.held!.named.length === 0 || named.some((name) => this.spread[name]! > 0);
  }
}

const isOfOwnDay = ({ own, start, end }: MentionFeatures): boolean => own && start === end;

/** What is said of an attack shares its words and isn't the attack. */
const isAside = (a: MentionFeatures, b: MentionFeatures): boolean => a.saying !== b.saying && areKnown(a, b);

const areKnown = (a: MentionFeatures, b: MentionFeatures): boolean =>
  a.kinds.numbers.length > 0 && b.kinds.numbers.length > 0;

/** Whether the same sort of thing happened, from -0.6 to 0.45, given the weights of the head and of the kind that they have in common. */
function happening(a: MentionFeatures, b: MentionFeatures, head: number, kind: number, namesMeet: boolean): number {
  if (isAside(a, b) || (head === 0 && kind === 0)) return otherwise(a, b);
  // "The mine closed", "shares closed lower": one verb, two things.
  if (kind === 0 && areKnown(a, b)) return 0;
  // What seldom happens in these articles says more than what is told of everybody.
  const alike = Math.max(head > 0 ? 0.15 + 0.3 * head : 0, kind > 0 ? 0.1 + 0.3 * kind : 0);
  if (namesMeet) return alike;
  return a.personal && b.personal ? OTHERS : STRANGERS * alike;
}

/** What it tells where not the same sort of thing happened. */
function otherwise(a: MentionFeatures, b: MentionFeatures): number {
  if (isAside(a, b)) return -0.5;
  // One clause's verb may be the other's object: "ordered the arrest", "arrested".
  if (meet(b.heads.numbers, a.terms.numbers) || meet(a.heads.numbers, b.terms.numbers)) return 0.1;
  const kindred = meet(a.kindred, b.kinds.numbers);
  // One article tells different things in different words.
  if (a.document === b.document) return kindred ? -0.1 : areKnown(a, b) ? -0.6 : -0.3;
  if (kindred) return 0.1;
  return areKnown(a, b) ? -0.2 : 0;
}

/** Whether any item of the first list is in the other. */
function meet(items: readonly number[], others: readonly number[]): boolean {
  for (const item of items) if (others.includes(item)) return true;
  return false;
}

function sharedKind(a: MentionFeatures, b: MentionFeatures): number {
  const told = a.saying ? 0 : shared(a.kinds, b.kinds);
  if (a.kinds.numbers.length > 0 && b.kinds.numbers.length > 0) return told;
  return Math.max(
    told,
    TOUCHED * Math.max(shared(a.touched, b.kinds), shared(a.kinds, b.touched), shared(a.touched, b.touched)),
  );
}

/** The greatest weight in the first of what two have in common, or 0. */
function shared({ numbers, weights }: WeighedTerms, { numbers: others }: WeighedTerms): number {
  let most = 0;
  for (let i = 0; i < numbers.length; i++) {
    if (weights[i]! > most && others.includes(numbers[i]!)) most = weights[i]!;
  }
  return most;
}

/**
 * What it adds that something of one sort is told of one day, by how much that says: what seldom happens and happens on one day in two
 * articles is likelier to be one thing, where one of them names nobody or both name somebody: "the ferry went down", "she capsized".
 */
function sameDay(a: MentionFeatures, b: MentionFeatures): number {
  if (a.end > a.start || a.document === b.document) return 0;
  return (a.alone & b.alone) !== 0 ? ALONE : SAME_DAY;
}

/** How much it says that two articles go back to one time. */
function goneBackTo(a: MentionFeatures, b: MentionFeatures, relation: DateRelation): number {
  const meets = relation === 'same' || relation === 'within' || relation === 'vague';
  const lone = relation === 'same' && a.own && b.own ? Math.max(a.lone, b.lone) : Math.min(a.lone, b.lone);
  return meets && a.document !== b.document ? LONE * lone : 0;
}
