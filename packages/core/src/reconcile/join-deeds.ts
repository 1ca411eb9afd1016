import { dateWords, daysBetween, spanLength, spansTouch } from '../calendar/index.js';
import type { EntityOf, MentionRef } from '../events/index.js';
import type { DocumentAnalysis, EventMention, FuzzyDate } from '../model/index.js';
import type { KnownPersons } from './known-persons.js';

/** Events after joining, and the mentions that they now consist of. */
export interface JoinedDeeds {
  groups: MentionRef[][];
  analyses: readonly DocumentAnalysis[];
}

/** Days by which sources may be apart on one deed and still mean it. */
const LEEWAY = 3;
/** Of a deed that befalls somebody oftener than this in these articles, no two need be one. */
const MOST = 24;

/** A deed where it is told. */
interface ToldDeed extends MentionRef {
  /** What was done to whom. */
  key: string;
  told: EventMention;
  /** Whether the article dates it itself. */
  firm: boolean;
  /** Whether it befell a thing that only a noun names. */
  isThing: boolean;
}

/**
 * Brings together what sources tell of one deed but date differently, which by its dates alone would be two events: one
 * paper has a captain arrested on Sunday, another on Monday. Two mentions join where the same deed befell the same person (or
 * the same thing, named in both), each article tells it once, and the days are no further apart than {@link LEEWAY}
 * or than the dates are long. A mention without a date of its own joins the one that others date, and takes that date.
 */
export function joinDeeds(
  given: readonly (readonly MentionRef[])[],
  analyses: readonly DocumentAnalysis[],
  persons: KnownPersons,
): JoinedDeeds {
  const groups = given.map((group) => [...group]);
  const groupOf = new Map<string, number>();
  groups.forEach((group, index) => {
    for (const ref of group) groupOf.set(keyOf(ref), index);
  });
  const redated = new Map<string, EventMention>();
  for (const deeds of findDeeds(analyses, persons, groupOf).values()) {
    for (const [from, to] of pairs(deeds, analyses, persons.entityOf)) {
      const [source, target] = [groupOf.get(keyOf(from))!, groupOf.get(keyOf(to))!];
      if (source === target) continue;
      const moving = goingOnFrom(from, groups[source]!, analyses);
      groups[source] = groups[source]!.filter((ref) => !moving.includes(ref));
      groups[target]!.push(...moving);
      for (const ref of moving) groupOf.set(keyOf(ref), target);
      for (const ref of moving) {
        const isDeed = keyOf(ref) === keyOf(from);
        if (!from.firm) redated.set(keyOf(ref), dateAs(ref, to, from, analyses));
        else if (isDeed && from.told.continues !== undefined)
          redated.set(keyOf(ref), { ...from.told, continues: undefined });
      }
    }
  }
  if (redated.size === 0) return { groups: groups.filter(({ length }) => length > 0), analyses };
  return {
    groups: groups.filter(({ length }) => length > 0),
    analyses: analyses.map((analysis, document) => ({
      ...analysis,
      mentions: analysis.mentions.map((told, mention) => redated.get(keyOf({ document, mention })) ?? told),
    })),
  };
}

const keyOf = ({ document, mention }: MentionRef): string => `${document} ${mention}`;

/** Deeds by what was done to whom. */
function findDeeds(
  analyses: readonly DocumentAnalysis[],
  { entityOf, offices }: KnownPersons,
  groupOf: ReadonlyMap<string, number>,
): Map<string, ToldDeed[]> {
  const deeds = new Map<string, ToldDeed[]>();
  analyses.forEach(({ statements, mentions }, document) => {
    const bySentence = new Map<number, number[]>();
    mentions.forEach(({ sentence }, index) => {
      const list = bySentence.get(sentence);
      if (list) list.push(index);
      else bySentence.set(sentence, [index]);
    });
    for (const { aspect, topic, subject, patient, start, sentence } of statements) {
      if (aspect !== 'deed') continue;
      const whom = subject === undefined ? (offices.get(patient!) ?? `the ${patient}`) : entityOf[document]?.[subject];
      const clause = bySentence
        .get(sentence)
        ?.find((index) => mentions[index]!.clause.start <= start && start < mentions[index]!.clause.end);
      if (whom === undefined || clause === undefined) continue;
      const mention = leaderInSentence(clause, mentions);
      if (!groupOf.has(`${document} ${mention}`)) continue;
      const told = mentions[mention]!;
      if (!told.date || told.status === 'planned' || told.status === 'denied') continue;
      const key = `${topic} ${whom}`;
      const firm = /^(?:stated|relative|event)$/.test(told.basis);
      const deed = { key, document, mention, told, firm, isThing: whom.startsWith('the ') };
      const list = deeds.get(key);
      if (list) list.push(deed);
      else deeds.set(key, [deed]);
    }
  });
  return deeds;
}

/** "broke into the office and carried off the files": the second deed has its date from the first one. */
function leaderInSentence(mention: number, mentions: readonly EventMention[]): number {
  const { continues, sentence } = mentions[mention]!;
  return continues !== undefined && mentions[continues]!.sentence === sentence
    ? leaderInSentence(continues, mentions)
    : mention;
}

/** The deeds that are one with another, each with the one that it joins. */
function pairs(
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
        fits(deed, other, analyses) &&
        (!deed.isThing || shareName(deed, other, entityOf) || areOfOneStory(deed, other, deeds, entityOf)),
    );
    const target = others[0];
    // Where others don't agree on the day either, an undated mention could be of any of them.
    if (!target || (!deed.firm && !others.every((other) => near(other.told.date!, target.told.date!)))) return;
    found.push([deed, target]);
  });
  return found;
}

function fits(deed: ToldDeed, other: ToldDeed, analyses: readonly DocumentAnalysis[]): boolean {
  if (deed.firm) return near(deed.told.date!, other.told.date!);
  // What happened after the article was written is not what it tells.
  const published = analyses[deed.document]!.published;
  return published !== undefined && daysBetween(other.told.date!.start, published.end) >= 0;
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
  const isOnly = ({ document, told: { date } }: ToldDeed) =>
    deeds.every((other) => other.document !== document || !other.firm || near(other.told.date!, date!));
  if (!isOnly(a) || !isOnly(b)) return false;
  const here = new Set(entityOf[a.document]);
  const shared = new Set(entityOf[b.document]?.filter((id) => id !== undefined && here.has(id)));
  return shared.size >= ONE_STORY;
}

/** Deeds that a story has of such a thing but once. */
const ONLY_ONES = /^(?:collapse|sinking|crash|derailment|reaching|release the hostage)/;

/** A mention with those of its document that go on from it. */
function goingOnFrom(
  { document, mention }: MentionRef,
  group: readonly MentionRef[],
  analyses: readonly DocumentAnalysis[],
): MentionRef[] {
  return group.filter((ref) => {
    if (ref.document !== document) return false;
    let at: number | undefined = ref.mention;
    while (at !== undefined && at !== mention) at = analyses[document]!.mentions[at]!.continues;
    return at === mention;
  });
}

function dateAs(
  ref: MentionRef,
  target: ToldDeed,
  deed: ToldDeed,
  analyses: readonly DocumentAnalysis[],
): EventMention {
  const told = analyses[ref.document]!.mentions[ref.mention]!;
  return {
    ...told,
    continues: told === deed.told ? undefined : told.continues,
    date: target.told.date!,
    basis: 'context',
    reason:
      told === deed.told
        ? `The article gives no date for this; another article dates it ${dateWords(target.told.date!)}.`
        : `The passage goes on from what another article dates ${dateWords(target.told.date!)}.`,
  };
}
