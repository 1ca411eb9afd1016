import { daysBetween } from '../../calendar/index.js';
import type { EntityOf } from '../../events/index.js';
import type { Count, DocumentAnalysis } from '../../model/index.js';
import { sharedContext } from '../attaching/statement-sites.js';
import type { ToldNumber } from '../numbers/told-numbers.js';
import { areApart, overlap } from './figure-range.js';
import { isCommon, likeness, type NumberSite, numberSite } from './number-sites.js';
import type { ToldPlace } from './told-events.js';

/** What is counted in more places than this is many things. */
const MOST = 60;
/** A sentence with more numbers than this is a table. */
const TABLE = 6;
/** What two sentences must have in common where so many of a thing are counted in four places, in words; in many, one is like another by chance. */
const SHARED = 3;
/** What the sentences of one number must share to be of one thing, what is counted among it. */
const ALIKE = 1;
/** People of any age are told of in like sentences. */
const AGES = 8;
/** By how many times two numbers of one thing may differ, and by how many minutes two times of day. */
const TIMES = 2;
const HOURS = 180;
/** By how many times what an estimate may be differs. */
const ESTIMATE = 1.15;
/** Days of one time, and those in which somebody is of one age. */
const WEEK = 7;
const AGE = 60;

/**
 * Numbers that articles give otherwise in sentences that tell one thing, whatever they count: each set is one point, on which some
 * article says one number and some another. They are found by the words around them, so that nothing need be known of what is
 * told. What goes on being counted is left out.
 */
export function parallelFigures(
  analyses: readonly DocumentAnalysis[],
  entityOf: EntityOf,
  mayTell: (told: ToldNumber) => boolean,
  toldIn: (place: ToldPlace) => number | undefined,
): ToldNumber[][] {
  const areOfOneTime = (a: ToldNumber, b: ToldNumber) => {
    const [day, other] = [analyses[a.document]!.published?.end, analyses[b.document]!.published?.end];
    if (a.of !== 'age' && toldIn(a) !== undefined && toldIn(a) === toldIn(b)) return true;
    const days = a.of === 'age' ? AGE : WEEK;
    return day !== undefined && other !== undefined && Math.abs(daysBetween(day, other)) <= days;
  };
  const byKey = new Map<string, ToldNumber[]>();
  analyses.forEach((analysis, document) => {
    for (const count of openCounts(analysis)) {
      const told = { ...count, document };
      if (!mayTell(told)) continue;
      const list = byKey.get(told.key);
      if (list) list.push(told);
      else byKey.set(told.key, [told]);
    }
  });
  return [...byKey.values()].flatMap((list) => {
    if (list.length > MOST || list.every(({ document }) => document === list[0]!.document)) return [];
    return pointsOf(
      list.map((told) => numberSite(told, analyses[told.document]!, entityOf)),
      areOfOneTime,
    );
  });
}

/** What stands in a document's own words and in no table, and is counted once and for all. */
function openCounts({ counts, sentences }: DocumentAnalysis): Count[] {
  const numbers = new Map<number, number>();
  for (const { of, sentence } of counts) if (of !== 'clock') numbers.set(sentence, (numbers.get(sentence) ?? 0) + 1);
  return counts.filter(
    ({ sentence, isRunning, isRest }) =>
      !isRunning && !isRest && sentences[sentence]!.role !== 'quotation' && (numbers.get(sentence) ?? 0) <= TABLE,
  );
}

/** The points on which articles differ in what they count under one word. */
function pointsOf(
  sites: readonly NumberSite[],
  areOfOneTime: (a: ToldNumber, b: ToldNumber) => boolean,
): ToldNumber[][] {
  const told = new Map<number, NumberSite[]>();
  for (const site of sites) told.set(site.told.document, [...(told.get(site.told.document) ?? []), site]);
  // The same number of something else altogether tells nothing.
  const tells = (document: number, other: NumberSite) =>
    told
      .get(document)!
      .some(
        (it) =>
          overlap(it.told.range, other.told.range) &&
          (it.told.of !== 'things' || sharedContext(it.context, other.context) >= ALIKE),
      );
  const isAge = sites[0]!.told.of === 'age';
  const rivals = ({ range }: ToldNumber) =>
    isCommon(sites[0]!.told) ? sites.length : sites.filter(({ told }) => !areApart(told.range, range)).length;
  const least = (a: NumberSite) => (isAge ? AGES : SHARED + Math.log2(rivals(a.told) / 4));
  const pairs: Pair[] = [];
  sites.forEach((a, i) => {
    sites.slice(0, i).forEach((b, j) => {
      if (a.told.document === b.told.document || !mayAnswer(a.told, b.told)) return;
      // Who gives the other number too gives it of something else.
      if (tells(a.told.document, b) || tells(b.told.document, a)) return;
      const isOneTime = areOfOneTime(a.told, b.told);
      const score = isAge && !isOneTime ? 0 : likeness(a, b, isOneTime);
      if (score >= least(a)) pairs.push({ a: i, b: j, score });
    });
  });
  return poolsOf(pairs, sites).map((pool) => pool.map((index) => sites[index]!.told));
}

interface Pair {
  a: number;
  b: number;
  score: number;
}

/** Sets in which each number answers each that is another, the likest pairs first. */
function poolsOf(pairs: readonly Pair[], sites: readonly NumberSite[]): number[][] {
  const answers = new Set(pairs.flatMap(({ a, b }) => [`${a} ${b}`, `${b} ${a}`]));
  const areOne = (a: number, b: number) =>
    answers.has(`${a} ${b}`) || overlap(sites[a]!.told.range, sites[b]!.told.range);
  const poolOf = new Map<number, number[]>();
  for (const { a, b } of [...pairs].sort((one, other) => other.score - one.score)) {
    const [own, theirs] = [poolOf.get(a) ?? [a], poolOf.get(b) ?? [b]];
    if (own === theirs || !own.every((one) => theirs.every((other) => areOne(one, other)))) continue;
    const pool = [...own, ...theirs];
    for (const index of pool) poolOf.set(index, pool);
  }
  return [...new Set(poolOf.values())];
}

const isWide = ({ min, max, range }: ToldNumber): boolean =>
  max === null || max > ESTIMATE * min || (max > min && range.min === 0);

function mayAnswer(a: ToldNumber, b: ToldNumber): boolean {
  const [less, more] = [Math.min(a.min, b.min), Math.max(a.min, b.min)];
  // Ranges are nobody's count; "some 400" is.
  if (overlap(a.range, b.range) || isWide(a) || isWide(b)) return false;
  if (a.of === 'clock') return more - less <= HOURS;
  if (less < 2 || more > TIMES * less) return false;
  // "three Danish and two Swedish envoys" are no one number of envoys.
  const [own, theirs] = [a.modifiers, b.modifiers];
  return own.length > 0 && theirs.length > 0
    ? own.some((word) => theirs.includes(word))
    : ![...own, ...theirs].some((word) => /^\p{Lu}/u.test(word));
}
