import { dateWords } from '../../calendar/index.js';
import type { MentionRef } from '../../events/index.js';
import type { DocumentAnalysis, EventMention } from '../../model/index.js';
import type { KnownPersons } from '../persons/known-persons.js';
import { deedPairs, type ToldDeed } from './deed-pairs.js';
import { partDeeds } from './part-deeds.js';
import { rejoinFollowers } from './rejoin-followers.js';

/** Events after joining, and the mentions that they now consist of. */
export interface JoinedDeeds {
  groups: MentionRef[][];
  analyses: readonly DocumentAnalysis[];
}

/**
 * Brings together what sources tell of one deed but date differently, which by its dates alone would be two events: one
 * paper has a captain arrested on Sunday, another on Monday. Two mentions join where the same deed befell the same person (or
 * the same thing, named in both), each article tells it once, and the days are no further apart than three
 * or than the dates are long. A mention without a date of its own joins the one that others date, and takes that date.
 */
export function joinDeeds(
  given: readonly (readonly MentionRef[])[],
  analyses: readonly DocumentAnalysis[],
  persons: KnownPersons,
): JoinedDeeds {
  const first = groupsOf(given);
  const deedsByKey = findDeeds(analyses, persons, first);
  const groups = partDeeds(
    given,
    [...deedsByKey.values()],
    (ref) => first.get(keyOf(ref)),
    (ref, group) => withSentence(ref, group, analyses),
    ({ document, mention }) => {
      const { names, around } = analyses[document]!.mentions[mention]!;
      return [...names, ...around].flatMap((name) => persons.entityOf[document]?.[name] ?? []);
    },
    ({ document, mention }) => analyses[document]!.mentions[mention]!.continues === undefined,
  );
  const groupOf = groupsOf(groups);
  const redated = new Map<string, EventMention>();
  for (const deeds of deedsByKey.values()) {
    for (const [from, to] of deedPairs(deeds, analyses, persons.entityOf)) {
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
  const joined =
    redated.size === 0
      ? analyses
      : analyses.map((analysis, document) => ({
          ...analysis,
          mentions: analysis.mentions.map((told, mention) => redated.get(keyOf({ document, mention })) ?? told),
        }));
  return { groups: rejoinFollowers(groups, joined).filter(({ length }) => length > 0), analyses: joined };
}

/** The group of each mention. */
function groupsOf(groups: readonly (readonly MentionRef[])[]): Map<string, number> {
  const groupOf = new Map<string, number>();
  groups.forEach((group, index) => {
    for (const ref of group) groupOf.set(keyOf(ref), index);
  });
  return groupOf;
}

const keyOf = ({ document, mention }: MentionRef): string => `${document} ${mention}`;

/** Deeds by what was done to whom. */
function findDeeds(
  analyses: readonly DocumentAnalysis[],
  { entityOf, offices }: KnownPersons,
  groupOf: ReadonlyMap<string, number>,
): Map<string, ToldDeed[]> {
  const deeds = new Map<string, ToldDeed[]>();
  analyses.forEach(({ statements, mentions, names, sentences }, document) => {
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
      // Whom "she" means is less sure than a name.
      const named = subject === undefined || names[subject]!.start >= sentences[sentence]!.start;
      const deed = { key, document, mention, told, firm, named, isThing: whom.startsWith('the ') };
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

/** The mentions of a sentence, with those that go on from them. */
function withSentence(
  ref: MentionRef,
  group: readonly MentionRef[],
  analyses: readonly DocumentAnalysis[],
): readonly MentionRef[] {
  const { mentions } = analyses[ref.document]!;
  const { sentence } = mentions[ref.mention]!;
  return group
    .filter(({ document, mention }) => document === ref.document && mentions[mention]!.sentence === sentence)
    .flatMap((own) => goingOnFrom(own, group, analyses));
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
