import type { EventMention } from '../../model/index.js';
import { kindOfConcept, narrowBit } from '../words/concepts.js';
import { kindredOf } from '../words/kindred.js';
import { verbTables } from '../words/verb-tables.js';
import type { MentionFeatures, WeighedTerms } from './mention-features.js';
import type { Numbering } from './numbering.js';
import type { ToldTerms } from './told-terms.js';
import type { TermWeights } from './weigh-terms.js';

/** A mention that another is known by. */
export interface ProfilePart {
  mention: EventMention;
  told: ToldTerms;
  /** Whether it counts in full: what a later sentence adds counts half. */
  whole: boolean;
  /** Whether it tells the same thing, and not what went on meanwhile or came of it. */
  same: boolean;
}

/** The kinds of event that happen to each person apart. */
const PERSONAL: ReadonlySet<string> = new Set(['office', 'trial', 'arrest']);

/** Whose profile it is; `personal` says that it names a person. */
type Where = Pick<MentionFeatures, 'document' | 'mention' | 'place' | 'personal' | 'scene'>;

/** How much more a shared name says than a shared word, and how much one that a pronoun may mean. */
const NAME_WEIGHT = 1.5;
const MEANT_WEIGHT = 0.5;
/** How much a shared noun says that a pronoun may mean. Where it isn't shared it says nothing: the pronoun means another. */
const ALLUDED_WEIGHT = 0.5;

/** The weight from which a kind is rare enough for its day to tell which event is meant. */
const RARE = 0.5;

/**
 * Makes profiles of mentions. A word weighs 1 where no other mention has it and less the more have it, a name half as much again, a
 * name that a pronoun may mean half.
 */
export class Profiler {
  /** The weights of the profile that is being made, by term; 0 for what it hasn't got. */
  private readonly own: Float64Array;

  constructor(
    private readonly numbering: Numbering,
    private readonly weights: TermWeights,
  ) {
    this.own = new Float64Array(weights.terms.length);
  }

  /** The profile of a mention, given itself and what goes on from it; without its date. */
  profile(leader: EventMention, parts: readonly ProfilePart[], where: Where): MentionFeatures {
    const terms: number[] = [];
    const heads: number[] = [];
    const kinds: number[] = [];
    let touched: readonly number[] = [];
    for (const { mention, told, whole, same } of parts) {
      const share = whole ? 1 : 0.5;
      this.add(terms, told.concepts, share);
      this.add(terms, told.words, share);
      this.add(terms, told.names, share * NAME_WEIGHT);
      this.add(terms, told.meant, share * MEANT_WEIGHT);
      if (mention === leader) touched = told.concepts;
      if (whole && (mention.kind || !verbTables().light.has(mention.head)) && !heads.includes(told.head))
        heads.push(told.head);
      if (same && told.kind !== undefined && !kinds.includes(told.kind)) kinds.push(told.kind);
    }
    const told = terms.length;
    for (const { told: part, whole } of parts) this.add(terms, part.alluded, (whole ? 1 : 0.5) * ALLUDED_WEIGHT, true);
    return this.finish(where, leader, terms, told, heads, kinds, touched);
  }

  /** `unknown` says that what it has already got is to stay as it is. */
  private add(terms: number[], more: readonly number[], share: number, unknown = false): void {
    for (const term of more) {
      const weight = this.weights.terms[term]! * share;
      const known = this.own[term]!;
      if (unknown && known > 0) continue;
      if (known === 0) terms.push(term);
      if (weight > known) this.own[term] = weight;
    }
  }

  private finish(
    where: Where,
    leader: EventMention,
    terms: number[],
    told: number,
    heads: readonly number[],
    kinds: readonly number[],
    concepts: readonly number[],
  ): MentionFeatures {
    const { document, mention, place } = where;
    const { numbering, weights, own } = this;
    const { texts } = numbering;
    let norm = 0;
    let total = 0;
    for (let i = 0; i < told; i++) {
      const weight = own[terms[i]!]!;
      norm += weight * weight;
      total += weight;
    }
    terms.sort((a, b) => own[b]! - own[a]! || (texts[a]! < texts[b]! ? -1 : 1));
    const weighed = weigh(terms, own);
    for (const term of terms) own[term] = 0;
    const kind = weigh(kinds, weights.kinds);
    const touched = {
      numbers: concepts.map((concept) => numbering.of(kindOfConcept(texts[concept]!))),
      weights: concepts.map((concept) => weights.terms[concept]!),
    };
    return {
      document,
      mention,
      place,
      heads: weigh(heads, weights.heads),
      kinds: kind,
      touched,
      signs: [...heads, ...kinds, ...touched.numbers].reduce((signs, number) => signs | (1 << (number % 32)), 0),
      kindred: kinds.flatMap((one) => kindredOf(texts[one]!).map((other) => numbering.of(other))),
      narrow: this.narrowOf(kind) | this.narrowOf(touched),
      personal:
        where.personal &&
        (PERSONAL.has(leader.kind ?? '') || concepts.some((concept) => PERSONAL.has(kindOfConcept(texts[concept]!)))),
      scene: where.scene,
      saying: leader.kind === 'speech',
      terms: weighed,
      named: terms.filter((term) => texts[term]!.startsWith('@')),
      norm: Math.sqrt(norm),
      total,
      isDated: false,
      start: 0,
      end: 0,
      soft: false,
      own: false,
      past: false,
      alone: 0,
      lone: 0,
    };
  }

  private narrowOf({ numbers, weights }: WeighedTerms): number {
    return numbers.reduce(
      (bits, kind, index) => (weights[index]! >= RARE ? bits | narrowBit(this.numbering.texts[kind]!) : bits),
      0,
    );
  }
}

const weigh = (numbers: readonly number[], weights: Float64Array): WeighedTerms => ({
  numbers,
  weights: numbers.map((number) => weights[number]!),
});
