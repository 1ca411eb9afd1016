import { daysBetween, spanLength, spansTouch } from '../../calendar/index.js';
import type { EntityOf, MentionRef } from '../../events/index.js';
import type { DocumentAnalysis, EventMention, FuzzyDate } from '../../model/index.js';
import { contentRoots } from '../../text/index.js';

/** Days by which sources may be apart on one deed and still mean it. */
const LEEWAY = 3;
/** Of a deed that befalls somebody oftener than this in these articles, no two need be one. */
const MOST = 24;

/** A deed where it is told. */
export interface ToldDeed extends MentionRef {
  /** What was done to whom. */
  key: string;
  told: EventMention;
  /** Whether the article dates it itself. */
  firm: boolean;
  /** Whether its sentence names whom it befell, rather than meaning somebody named before. */
  named: boolean;
  /** Whether it befell a thing that only a noun names. */
  isThing: boolean;
}

/** The deeds that are one with another, each with the one that it joins. */
export function deedPairs(
  deeds: readonly ToldDeed[],
  analyses: readonly DocumentAnalysis[],
  entityOf: EntityOf,
): [ToldDeed, ToldDeed][] {
  if (deeds.length < 2 || deeds.length > MOST) return [];
  const firm = deeds.filter((deed) => deed.firm);
  const found: [ToldDeed, ToldDeed][] = [];
  deeds.forEach((deed, index) => {
    const others = (deed.firm ? firm.filter((other) => deeds.indexOf(other) < index) : firm).filter(
      (other) =>
        other.document !== deed.document &&
        fits(deed, other, deeds, analyses) &&
        (!deed.isThing || shareName(deed, other, entityOf) || areOfOneStory(deed, other, deeds, entityOf)),
    );
    const target = others[0];
    // Where others don't agree on the day either, an undated mention could be of any of them.
    if (!target || (!deed.firm && !others.every((other) => near(other.told.date!, target.told.date!)))) return;
    found.push([deed, target]);
  });
  return found;
}

function fits(
  deed: ToldDeed,
  other: ToldDeed,
  deeds: readonly ToldDeed[],
  analyses: readonly DocumentAnalysis[],
): boolean {
  if (OFTEN.test(deed.key) && !areToldAlike(deed, other, analyses)) return false;
  if (deed.firm)
    return (
      near(deed.told.date!, other.told.date!) ||
      (FIRST.test(deed.key) && !deed.isThing && inYears(deed, other)) ||
      (ONCE.test(deed.key) && !deed.isThing && inMonths(deed, other) && isOnly(deed, deeds) && isOnly(other, deeds))
    );
  // What happened after the article was written is not what it tells.
  const published = analyses[deed.document]!.published;
  return published !== undefined && daysBetween(other.told.date!.start, published.end) >= 0;
}

/** What a thing has once in its life, which papers date by the year and by different ones. */
const FIRST = /^founding /;
const YEARS = 3 * 366;

function inYears({ told: a }: ToldDeed, { told: b }: ToldDeed): boolean {
  const gap = Math.max(daysBetween(a.date!.end, b.date!.start), daysBetween(b.date!.end, a.date!.start));
  return gap <= YEARS;
}

/** What befalls somebody once, or in these articles once: one dates it by the day, another by a month beside it. */
const ONCE = /^(?:death|burial|departure|appointment|letter) /;
const MONTH = 28;
const MONTHS = 31;

function inMonths({ told: { date: a } }: ToldDeed, { told: { date: b } }: ToldDeed): boolean {
  const gap = Math.max(daysBetween(a!.end, b!.start), daysBetween(b!.end, a!.start));
  const longest = Math.max(spanLength(a!), spanLength(b!));
  return longest >= MONTH && longest <= MONTHS && gap <= MONTHS;
}

/** Whether an article tells such a deed of one time alone. */
const isOnly = ({ document, told: { date } }: ToldDeed, deeds: readonly ToldDeed[]): boolean =>
  deeds.every((other) => other.document !== document || !other.firm || near(other.told.date!, date!));

/** Somebody writes more than one letter: two that say the same are one. */
const OFTEN = /^letter /;
const ALIKE = 4;

function areToldAlike(a: ToldDeed, b: ToldDeed, analyses: readonly DocumentAnalysis[]): boolean {
  const rootsOf = ({ document, told }: ToldDeed) => {
    const { document: article, sentences } = analyses[document]!;
    const { start, end } = sentences[told.sentence]!;
    return contentRoots(article.text.slice(start, end)).filter((root) => !/\d/.test(root));
  };
  const here = new Set(rootsOf(a));
  return new Set(rootsOf(b).filter((root) => here.has(root))).size >= ALIKE;
}

/** Whether two dates may be of one thing that somebody got a little wrong. */
function near(a: FuzzyDate, b: FuzzyDate): boolean {
  if (spansTouch(a, b)) return spanLength(a) <= 31 && spanLength(b) <= 31;
  const gap = Math.max(daysBetween(a.end, b.start), daysBetween(b.end, a.start));
  return gap <= Math.max(LEEWAY, Math.min(spanLength(a), spanLength(b)));
}

/** Whether two mentions name somebody or something in common, in their clauses or just before. */
function shareName(a: ToldDeed, b: ToldDeed, entityOf: EntityOf): boolean {
  const ids = ({ document, told: { names, around } }: ToldDeed) =>
    [...names, ...around].flatMap((name) => entityOf[document]?.[name] ?? []);
  const here = new Set(ids(a));
  return ids(b).some((id) => here.has(id));
}

/** Entities that two articles must share to be of one story. */
const ONE_STORY = 3;

/**
 * Whether two articles on one story tell a deed of a thing that each of them has only once: "the dam burst" needs no name where
 * both are about that dam.
 */
function areOfOneStory(a: ToldDeed, b: ToldDeed, deeds: readonly ToldDeed[], entityOf: EntityOf): boolean {
  if (!ONLY_ONES.test(a.key)) return false;
  if (!isOnly(a, deeds) || !isOnly(b, deeds)) return false;
  const here = new Set(entityOf[a.document]);
  const shared = new Set(entityOf[b.document]?.filter((id) => id !== undefined && here.has(id)));
  return shared.size >= ONE_STORY;
}

/** Deeds that a story has of such a thing but once. */
const ONLY_ONES = /^(?:collapse|sinking|crash|derailment|reaching|release the hostage)/;
