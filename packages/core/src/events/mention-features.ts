import { dayNumberOf } from '../calendar/index.js';
import type { DocumentAnalysis, EventMention } from '../model/index.js';

/** A mention by its document's and its own index. */
export interface MentionRef {
  document: number;
  mention: number;
}

/** Some terms by their numbers, each once, and what each weighs: 0 to 1, or half as much again for a name. */
export interface WeighedTerms {
  numbers: readonly number[];
  weights: readonly number[];
}

/** What a mention tells, whatever its date. All terms are numbered alike ({@link Numbering}). */
export interface MentionProfile extends MentionRef {
  /** The words that carry the event, and their kinds: several where the story of an article is told. */
  heads: WeighedTerms;
  kinds: WeighedTerms;
  /** The kinds of event that its other words tell of: "attended the funeral". */
  touched: WeighedTerms;
  /** The kinds that are often another side of what it tells. */
  kindred: readonly number[];
  /** Those of all its kinds that are narrow and rare enough for their day to tell which event is meant: a bit for each. */
  narrow: number;
  /** Somebody's saying something: what others are told to say joins it, and nothing else. */
  saying: boolean;
  /** Words, marked kinds ("~protest") and entities, the weightiest first. */
  terms: WeighedTerms;
  /** The entities among them. */
  named: readonly number[];
  norm: number;
  total: number;
}

/** A dated mention as grouping sees it. Days are counted from 1970. */
export interface MentionFeatures extends MentionProfile {
  /** Its place among the profiles. */
  place: number;
  start: number;
  end: number;
  /** Dated by publication alone. */
  soft: boolean;
  /** Those of its narrow kinds of which its document tells nothing else of its day. */
  alone: number;
}

/** The features of mentions, which stay theirs once they have got their dates; what they are alone with may change. */
export class FeatureTable {
  private readonly features: (MentionFeatures | undefined)[] = [];

  constructor(private readonly profiles: readonly MentionProfile[]) {}

  profilesOf(refs: readonly MentionRef[]): (MentionProfile | undefined)[] {
    const keyOf = ({ document, mention }: MentionRef) => `${document} ${mention}`;
    const wanted = new Set(refs.map(keyOf));
    const found = new Map(this.profiles.flatMap((one) => (wanted.has(keyOf(one)) ? [[keyOf(one), one]] : [])));
    return refs.map((ref) => found.get(keyOf(ref)));
  }

  /** The features of the mentions that have a date by now, in the order of the profiles. */
  dated(analyses: readonly DocumentAnalysis[]): MentionFeatures[] {
    const dated: MentionFeatures[] = [];
    this.profiles.forEach((profile, place) => {
      const told = analyses[profile.document]!.mentions[profile.mention]!;
      if (!told.date) return;
      this.features[place] ??= featuresOf(profile, place, told);
      dated.push(this.features[place]);
    });
    findAlone(dated);
    return dated;
  }
}

/** The profile of a mention as if it had a date. */
export const undated = (profile: MentionProfile): MentionFeatures => ({
  ...profile,
  place: -1,
  start: 0,
  end: 0,
  soft: false,
  alone: 0,
});

const featuresOf = (profile: MentionProfile, place: number, { date, basis }: EventMention): MentionFeatures => ({
  ...profile,
  place,
  start: dayNumberOf(date!.start),
  end: dayNumberOf(date!.end),
  soft: basis === 'publication',
  alone: 0,
});

/** Finds the kinds that each mention of a day is alone with. The mentions of a document stand together. */
function findAlone(dated: readonly MentionFeatures[]): void {
  for (let first = 0; first < dated.length; ) {
    const { document } = dated[first]!;
    let end = first + 1;
    while (end < dated.length && dated[end]!.document === document) end++;
    const here = dated.slice(first, end).filter((one) => one.narrow !== 0 && one.start >= one.end);
    // The kinds that are told of a day, and of these those that are told of it again.
    const told = new Map<number, number>();
    const again = new Map<number, number>();
    for (const { start, narrow } of here) {
      const before = told.get(start) ?? 0;
      told.set(start, before | narrow);
      again.set(start, (again.get(start) ?? 0) | (before & narrow));
    }
    for (const one of here) one.alone = one.narrow & ~again.get(one.start)!;
    first = end;
  }
}
