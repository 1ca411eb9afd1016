import { spanHolds, spanLength } from '../../calendar/index.js';
import type { EntityOf, MentionRef } from '../../events/index.js';
import type { DocumentAnalysis, FuzzyDate } from '../../model/index.js';
import { storyTests } from './one-story.js';
import { SceneLikeness } from './scene-likeness.js';
import { SceneRivals } from './scene-rivals.js';
import { areAkin, type Scene, scenesOf } from './told-scenes.js';

/** A time of which more events are told is full of news: there an event's own words alone tell which it is. */
const MOST = 10;
/** What so many articles tell has shown its words. */
const FEW = 4;
/** What two must share, and how much more for each event of that time. */
const SHARED = 0.3;
const CROWD = 0.08;
/** How much less where both are of one kind, and more where one tells the day and the other but the month or the year. */
const AKIN = 0.2;
const COARSE = 0.25;
/** How much of all that the two say it must be. */
const COSINE = 0.14;

/** What two must share that alone are told of a time, by articles that are close: of the same date, and of one within the other. */
const LONE = 0.1;
const LONE_WITHIN = 0.2;

/** Two events that may be one. */
interface Pair {
  a: number;
  b: number;
  score: number;
  /** By how much they share more than they must. */
  margin: number;
}

/**
 * Makes one event of what articles of one story tell of one time, each in words of its own: "the minister received the envoy for three
 * hours", "she was given three hours with him". Where hardly anything else is told of that day, month or year, a rare word, name or number
 * that both passages have tells that they are one; the more is told of it, the more they must share. An article that tells both keeps them apart.
 */
export function joinScenes(
  given: readonly (readonly MentionRef[])[],
  analyses: readonly DocumentAnalysis[],
  entityOf: EntityOf,
): MentionRef[][] {
  const groups = given.map((group) => [...group]);
  const documents = given.map((group) => new Set(group.map(({ document }) => document)));
  const { pairs, rivals } = findPairs(given, analyses, entityOf, documents);
  const home = given.map((_, index) => index);
  const mayJoin = ({ a, b, score }: Pair) =>
    rivals.isFirst(a, b, documents[b]!, score) && rivals.isFirst(b, a, documents[a]!, score);
  for (const pair of pairs.filter(mayJoin)) {
    const [one, other] = [home[pair.a]!, home[pair.b]!];
    if (one === other || [...documents[one]!].some((document) => documents[other]!.has(document))) continue;
    const [keep, drop] = [Math.min(one, other), Math.max(one, other)];
    groups[keep]!.push(...groups[drop]!);
    groups[drop] = [];
    for (const document of documents[drop]!) documents[keep]!.add(document);
    home.forEach((it, index) => {
      if (it === drop) home[index] = keep;
    });
  }
  return groups.filter(({ length }) => length > 0);
}

function findPairs(
  groups: readonly (readonly MentionRef[])[],
  analyses: readonly DocumentAnalysis[],
  entityOf: EntityOf,
  documents: readonly ReadonlySet<number>[],
): { pairs: Pair[]; rivals: SceneRivals } {
  const scenes = groups
    .flatMap((group, index) => scenesOf(index, group, analyses, entityOf))
    .filter(({ date }) => isUnit(date) || isWeek(date))
    .sort((a, b) => (a.date.start < b.date.start ? -1 : a.date.start > b.date.start ? 1 : a.group - b.group));
  const likeness = new SceneLikeness(scenes, groups.length, entityOf);
  const { areOfOneStory, areClose } = storyTests(entityOf);
  const pairs: Pair[] = [];
  const rivals = new SceneRivals();
  scenes.forEach((one, at) => {
    const within = withinOf(one, at, scenes);
    const crowd = new Set(within.map(({ group }) => group)).size;
    if (crowd < 2 || crowd > MOST || documents[one.group]!.size > FEW) return;
    for (const other of within) {
      const isSame = other.date.start === one.date.start && other.date.end === one.date.end;
      if (other.group === one.group || (isSame && other.group < one.group)) continue;
      const [here, there] = [documents[one.group]!, documents[other.group]!];
      if (there.size > FEW || !areOfOneStory(here, there)) continue;
      const score = likeness.shared(one, other);
      rivals.add(one.group, other.group, there, score);
      rivals.add(other.group, one.group, here, score);
      const margin = score - SHARED - CROWD * crowd + (areAkin(one, other) ? AKIN : 0) - (isSame ? 0 : COARSE);
      const sharesMore = likeness.shareMore(one, other);
      const isPlain = (sharesMore || areAkin(one, other)) && likeness.cosine(one, other) >= COSINE;
      const passes = margin >= 0 && isPlain && isUnit(one.date) && isUnit(other.date);
      const isLone = crowd === 2 && sharesMore && areClose(here, there);
      if (passes || (isLone && score >= leastOfLone(one.date, isSame)))
        pairs.push({ a: one.group, b: other.group, score, margin });
    }
  });
  return { pairs: pairs.sort((x, y) => y.margin - x.margin || x.a - y.a || x.b - y.b), rivals };
}

/** A day, a month, a season or a year: what is told of any other stretch is told of its days too, one thing each. */
const isUnit = ({ precision, modifier }: FuzzyDate): boolean =>
  /^(?:day|month|season|year)$/.test(precision) && (modifier === undefined || /^(?:early|mid|late)$/.test(modifier));

/** "three weeks ago" */
const isWeek = (date: FuzzyDate): boolean => date.modifier === undefined && spanLength(date) <= WEEK;
const WEEK = 10;

/** A season is no date of two papers. */
const leastOfLone = ({ precision }: FuzzyDate, isSame: boolean): number =>
  isSame ? (/^(?:day|month|year)$/.test(precision) ? LONE : Number.POSITIVE_INFINITY) : LONE_WITHIN;

/** The scenes in the time of one of them, itself among them; no more than tell that they are too many. */
function withinOf({ date }: Scene, at: number, scenes: readonly Scene[]): Scene[] {
  let first = at;
  while (first > 0 && at - first < MOST && scenes[first - 1]!.date.start === date.start) first--;
  const within: Scene[] = [];
  for (let i = first; i < scenes.length && scenes[i]!.date.start <= date.end && within.length <= 2 * MOST; i++)
    if (spanHolds(date, scenes[i]!.date)) within.push(scenes[i]!);
  return within;
}
