import { spanLength, widenSpan } from '../calendar/index.js';
import type { MentionRef } from '../events/index.js';
import type { DaySpan, Disagreement, DocumentAnalysis, Entity, EventMention, Statement } from '../model/index.js';
import { agesTold } from './ages-told.js';
import { attachStatements, type StatementRef } from './attach-statements.js';
import { changedDates } from './changed-dates.js';
import { changedFigures } from './changed-figures.js';
import { changedNames } from './changed-names.js';
import { copiedSentences } from './copied-sentences.js';
import { deathDays } from './death-days.js';
import { deedKey, lendDeeds } from './deed-statements.js';
import { disputeAges } from './dispute-ages.js';
import { disputeAttributions, rolesInTitle } from './dispute-attributions.js';
import { disputeChanges } from './dispute-changes.js';
import { type DateClaim, disputeDates, tellsDay } from './dispute-dates.js';
import { disputeDoers } from './dispute-doers.js';
import { disputeFigures } from './dispute-figures.js';
import { disputeOutcomes } from './dispute-outcomes.js';
import { disputePlaces } from './dispute-places.js';
import { disputeTimes } from './dispute-times.js';
import type { CountedEvent } from './drop-updates.js';
import type { KnownPersons } from './known-persons.js';
import { eventOfPerson } from './main-event.js';
import { ownWords } from './own-words.js';
import { placesBeside } from './places-beside.js';
import { poolStatements } from './pool-statements.js';
import type { Claim } from './positions.js';
import { quoteEvidence } from './quote-evidence.js';
import { contextOf } from './statement-sites.js';
import { findStrangers } from './strangers.js';

/** What reconciling needs to know beside the events' mentions. */
export interface ReconcileContext extends KnownPersons {
  analyses: readonly DocumentAnalysis[];
  sourceIds: readonly string[];
  entities: ReadonlyMap<string, Entity>;
  /** For each document that is a near copy, the document that it copies. */
  copies: ReadonlyMap<number, number>;
}

/** An entity of no more events than this marks an event out. */
const FEW_EVENTS = 6;

const YEAR = 366;

/** Titles stand within so many characters before a name. */
const TITLE_REACH = 40;

/**
 * For each group of mentions, the points on which its sources cannot all be right. Each source speaks once, near copies
 * not at all; statements that can both be true ("14" and "more than a dozen") are no dispute.
 */
export function findDisagreements(
  groups: readonly (readonly MentionRef[])[],
  context: ReconcileContext,
): Disagreement[][] {
  const { analyses, sourceIds, copies, entityOf, offices } = context;
  const told = lendDeeds(attachStatements(groups, analyses), analyses, entityOf, offices);
  const areStrangers = findStrangers(analyses, entityOf);
  const attached = poolStatements(told, groups, analyses, entityOf, offices, areStrangers);
  const isMark = markFinder(groups, context);
  const documents = new Map(sourceIds.map((id, document) => [id, analyses[document]]));
  const isOwn = ownWords(analyses, copies);
  const areBeside = placesBeside(analyses);
  const copied = copiedSentences(analyses, copies);
  const figures = changedFigures(copied, analyses);
  // Of what it copies, a copy says the figures that it has changed.
  const isChanged = (at: number, { aspect, start, end }: Statement) =>
    aspect === 'figure' && figures.some(({ copy }) => copy.document === at && copy.start < end && start < copy.end);
  const mayTell = ({ document, statement }: StatementRef) => {
    const told = analyses[document]!.statements[statement]!;
    return isOwn(document, told.sentence) || isChanged(document, told);
  };
  const disagreements = groups.map((group, index) => {
    // What people are told to have said is no one thing, of which there could be so many.
    const sayings = group.filter(({ document, mention }) => analyses[document]!.mentions[mention]!.says !== undefined);
    const isSaid = 2 * sayings.length > group.length;
    const claims = attached[index]!.filter(mayTell)
      .map(({ document, statement }) => claimOf(document, statement, context))
      .filter(({ statement: { topic, counted, claimed } }) => !isSaid || topic !== counted || claimed);
    const told = group.filter(
      ({ document, mention }) =>
        analyses[document]!.mentions[mention]!.continues === undefined &&
        tellsDay(analyses[document]!.mentions[mention]!) &&
        isOwn(document, analyses[document]!.mentions[mention]!.sentence),
    );
    // Most events have one source, which doesn't contradict itself.
    const dates = told.some(({ document }) => document !== told[0]!.document)
      ? told.map(({ document, mention }) => dateClaim(document, mention, context, isMark))
      : [];
    return [
      ...disputeDates(dates, sourceIds),
      ...disputeTimes(claims, sourceIds),
      ...disputeFigures(claims, sourceIds, () => countedEvent(group, analyses), areStrangers),
      ...disputeOutcomes(claims, sourceIds),
      ...disputePlaces(claims, sourceIds, areBeside),
      ...disputeDoers(claims, sourceIds),
      ...disputeAttributions(claims, sourceIds, (id) => rolesOf(id, claims, context)),
    ];
  });
  const ages = agesTold(attached, analyses).filter(mayTell);
  const died = ages.length > 0 ? deathDays(analyses, entityOf) : new Map();
  const aged = ages.map(({ document, statement, group }) => {
    const claim = claimOf(document, statement, context);
    const { published } = analyses[document]!;
    // A day of writing that was only worked out may be far off.
    const written = published?.basis === 'inferred' ? widenSpan(published, YEAR) : published;
    return {
      claim,
      group,
      written,
      told: dateTold(document, statement, context),
      died: died.get(claim.subject?.id ?? ''),
    };
  });
  for (const [group, dispute] of disputeAges(aged, sourceIds, (person, among) =>
    eventOfPerson(person, among, groups, analyses, entityOf),
  ))
    disagreements[group]!.push(dispute);
  const all = disputeChanges(
    disagreements,
    [...figures, ...changedDates(copied, analyses), ...changedNames(copied, analyses, entityOf, context.entities)],
    groups,
    analyses,
    sourceIds,
    (group) => countedEvent(groups[group]!, analyses),
  );
  return all.map((own) => quoteEvidence(own, (id) => documents.get(id)));
}

/** The finest span that a report of an event gives it, or else its surroundings, and the kinds of what is told. */
function countedEvent(group: readonly MentionRef[], analyses: readonly DocumentAnalysis[]): CountedEvent {
  const told = group
    .map(({ document, mention }) => analyses[document]!.mentions[mention]!)
    .filter(({ continues }) => continues === undefined);
  const dates = told.flatMap(({ date, basis }) => (date && basis !== 'publication' ? [date] : []));
  return {
    span: dates.length > 0 ? dates.reduce((a, b) => (spanLength(b) < spanLength(a) ? b : a)) : undefined,
    kinds: told.flatMap(({ kind }) => kind ?? []),
  };
}

function claimOf(document: number, index: number, { analyses, entityOf, entities, offices }: ReconcileContext): Claim {
  const statement = analyses[document]!.statements[index]!;
  const entity = (name: number | undefined) => {
    const id = name === undefined ? undefined : entityOf[document]?.[name];
    return id === undefined ? undefined : entities.get(id);
  };
  return {
    document,
    statement,
    subject: entity(statement.subject) ?? entities.get(offices.get(statement.patient ?? '') ?? ''),
    answer: entity(statement.answer),
    town: entity(statement.town),
    published: analyses[document]!.published?.end,
    context: () => contextOf(statement.sentence, document, analyses[document]!, entityOf),
  };
}

/** The day that a statement's sentence tells of. */
function dateTold(document: number, statement: number, { analyses }: ReconcileContext): DaySpan | undefined {
  const { statements, mentions } = analyses[document]!;
  const { sentence } = statements[statement]!;
  return mentions.find((told) => told.sentence === sentence && told.date && told.basis !== 'publication')?.date;
}

/** Tells the entities that few events have. */
function markFinder(
  groups: readonly (readonly MentionRef[])[],
  { analyses, entityOf }: ReconcileContext,
): (entity: string) => boolean {
  const events = new Map<string, number>();
  for (const group of groups) {
    const here = new Set<string>();
    for (const { document, mention } of group) {
      for (const name of analyses[document]!.mentions[mention]!.names) {
        const id = entityOf[document]?.[name];
        if (id) here.add(id);
      }
    }
    for (const id of here) events.set(id, (events.get(id) ?? 0) + 1);
  }
  return (entity) => (events.get(entity) ?? 0) <= FEW_EVENTS;
}

function dateClaim(
  document: number,
  mention: number,
  { analyses, entityOf, offices }: ReconcileContext,
  isMark: (entity: string) => boolean,
): DateClaim {
  const { mentions, expressions, statements, document: article } = analyses[document]!;
  const told = mentions[mention]!;
  const expression = told.expression === undefined ? undefined : expressions[told.expression];
  const idsOf = (names: readonly number[]) => names.flatMap((name) => entityOf[document]?.[name] ?? []);
  const names = new Set([...idsOf(told.names), ...idsOf(told.around)]);
  // "broke into the office and carried off the files" is told as one.
  const clauses = mentions.filter(
    (it, index) => index === mention || (it.continues === mention && it.sentence === told.sentence),
  );
  const deeds = statements.flatMap((it) =>
    it.aspect === 'deed' && clauses.some(({ clause: { start, end } }) => start <= it.start && it.start < end)
      ? (deedKey(it, entityOf[document], offices) ?? [])
      : [],
  );
  return {
    document,
    told,
    words: article.text.slice(told.clause.start, told.clause.end).replace(/\W+/g, ' ').trim().toLowerCase(),
    deeds,
    evidence: expression ?? told.clause,
    today: isToday(told, analyses[document]!),
    names,
    marks: new Set(idsOf(told.names).filter(isMark)),
  };
}

/** "today", "this morning": told of the day of writing, whichever it is. */
const isToday = ({ basis, date }: EventMention, { published }: DocumentAnalysis): boolean =>
  basis === 'relative' && date?.start === published?.start && date?.end === published?.end;

/** The branches of power that an entity belongs to, by the titles before its names in these documents. */
function rolesOf(id: string, claims: readonly Claim[], { analyses, entityOf }: ReconcileContext): Set<string> {
  const roles = new Set<string>();
  for (const document of new Set(claims.map((claim) => claim.document))) {
    const { names, document: source } = analyses[document]!;
    names.forEach(({ start }, index) => {
      if (entityOf[document]?.[index] !== id) return;
      const before = source.text
        .slice(Math.max(0, start - TITLE_REACH), start)
        .split(/\s+/)
        .filter(Boolean);
      for (const role of rolesInTitle(before.slice(-3))) roles.add(role);
    });
  }
  return roles;
}
