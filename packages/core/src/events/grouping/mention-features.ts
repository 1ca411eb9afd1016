import { dayNumberOf } from '../../calendar/index.js';
import type { DocumentAnalysis } from '../../model/index.js';
import type { Scene } from './scene.js';
import { weighDates } from './weigh-dates.js';

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

/** A mention as grouping sees it. All terms are numbered alike ({@link Numbering}). */
export interface MentionFeatures extends MentionRef {
  /** Its place among all that are grouped. */
  place: number;
  /** The words that carry the event, and their kinds: several where the story of an article is told. */
  heads: WeighedTerms;
  kinds: WeighedTerms;
  /** The kinds of event that its other words tell of: "attended the funeral". */
  touched: WeighedTerms;
  /** A bit for each head and each of all its kinds, one for several: two with no bit in common have no head or kind in common. */
  signs: number;
  /** The kinds that are often another side of what it tells. */
  kindred: readonly number[];
  /** Those of all its kinds that are narrow and rare enough for their day to tell which event is meant: a bit for each. */
  narrow: number;
  scene: Scene | undefined;
  /** Told of somebody by name, to whom alone it happens: a resignation, an arrest. */
  personal: boolean;
  /** Somebody's saying something: what others are told to say joins it, and nothing else. */
  saying: boolean;
  /** Words, marked kinds ("~protest") and entities, the weightiest first. */
  terms: WeighedTerms;
  /** The entities among them. */
  named: readonly number[];
  norm: number;
  total: number;
  /** Whether it has got its date by now; what follows says nothing before. */
  isDated: boolean;
  /** Days from 1970. */
  start: number;
  end: number;
  /** Dated by publication alone. */
  soft: boolean;
  /** Told with a day of its own. */
  own: boolean;
  /** Told with a date of its own, which lies well before its article: what is gone back to. */
  past: boolean;
  /** Those of its narrow kinds of which its document tells nothing else of its day: may change as others get their dates. */
  alone: number;
  /** How much its date says which event is meant, 0 to 1 ({@link weighDates}): may change likewise. */
  lone: number;
}

/** The features of some mentions; undefined for one that goes on with another. */
export function findFeatures(
  refs: readonly MentionRef[],
  features: readonly MentionFeatures[],
): (MentionFeatures | undefined)[] {
  const keyOf = ({ document, mention }: MentionRef) => `${document} ${mention}`;
  const wanted = new Set(refs.map(keyOf));
  const found = new Map(features.flatMap((one) => (wanted.has(keyOf(one)) ? [[keyOf(one), one]] : [])));
  return refs.map((ref) => found.get(keyOf(ref)));
}

/** The mentions that have a date by now, in their order, with it. */
export function dateFeatures(
  features: readonly MentionFeatures[],
  analyses: readonly DocumentAnalysis[],
): MentionFeatures[] {
  const dated = features.filter((one) => {
    const { mentions, published } = analyses[one.document]!;
    const { date, basis, expression } = mentions[one.mention]!;
    // A date, once there, stays.
    if (one.isDated || !date) return one.isDated;
    one.isDated = true;
    one.start = dayNumberOf(date.start);
    one.end = dayNumberOf(date.end);
    one.soft = basis === 'publication';
    one.own = expression !== undefined && one.start === one.end && !date.uncertain;
    one.past =
      expression !== undefined && published !== undefined && dayNumberOf(published.start) - one.end > NEWS_DAYS;
    return true;
  });
  findAlone(dated);
  weighDates(dated);
  return dated;
}

/** How long ago a thing happened that an article goes back to. */
const NEWS_DAYS = 31;

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
