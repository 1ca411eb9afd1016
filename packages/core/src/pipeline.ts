import { findNames, joinNames } from './actors/index.js';
import { coverSpans } from './calendar/index.js';
import {
  checkLanguage,
  countWords,
  dateDocument,
  digestOf,
  dropBoilerplate,
  findClues,
  findCopies,
  findKeywords,
  missingDate,
  signatureOf,
  unreadDocument,
} from './documents/index.js';
import {
  checkDates,
  describeEvent,
  describeGroups,
  type EntityOf,
  findMentions,
  MentionGrouper,
  partFollowers,
  readPileTerms,
  settleDates,
} from './events/index.js';
import type { DaySpan, Document, DocumentAnalysis, Entity, Event, PublicationDate, Timeline } from './model/index.js';
import { readSelection } from './read-selection.js';
import {
  findCounts,
  findDisagreements,
  findStatements,
  joinDeeds,
  joinDisasters,
  joinOutcomes,
  joinParallels,
  joinScenes,
  knowPersons,
} from './reconcile/index.js';
import { recogniseExpressions, resolveExpressions } from './temporal/index.js';
import { readText, type TextReading } from './text/index.js';
import {
  collectIssues,
  entryTimes,
  generatorOf,
  identifyEvents,
  listSources,
  nameSources,
  orderEvents,
  salienceAmong,
  selectEvents,
  tellCandidate,
  titleOf,
  weighDays,
  weighDocuments,
} from './timeline/index.js';

export { dateUndated } from './documents/index.js';

/** What the stages of one document need to know beside it. */
export interface AnalysisOptions {
  /** The date of a document that doesn't say its own. */
  published?: string;
  /** The date that other documents give one that says none itself. */
  known?: PublicationDate;
}

/** What the stages over all documents need to know. */
export interface AssemblyOptions {
  title?: string;
  /** What the timeline is about, in words; ranks what is selected. */
  topic?: string;
  /** Keep events whose span touches this day or a later one: EDTF, or words read against the latest publication. */
  from?: string;
  /** Keep events whose span touches this day or an earlier one: EDTF, or words read against the latest publication. */
  to?: string;
  /** The most salient days alone; events without a day are then left out. */
  maxDates?: number;
  /** At most so many reports a day over all its events, the best first. */
  sentencesPerDate?: number;
}

/**
 * The stages of one document: pure, alike in any order and in any worker. One article that a stage fails on is listed with an issue,
 * and costs the others nothing.
 */
export function analyseDocument(document: Document, options: AnalysisOptions = {}): DocumentAnalysis {
  const reading = readText(document.text);
  const { language, issue } = checkLanguage(document, reading);
  if (issue) return unreadDocument(document, reading, language, issue);
  try {
    return analyseReading(document, reading, language, options);
  } catch (error) {
    const message = `is not read, for a fault of Dateline's own (${(error as Error).message}); please report it with the article.`;
    return unreadDocument(document, reading, language, { code: 'unreadable', severity: 'error', message });
  }
}

function analyseReading(
  document: Document,
  reading: TextReading,
  language: string,
  options: AnalysisOptions,
): DocumentAnalysis {
  const recognised = recogniseExpressions(reading);
  const { published, issues } = dateDocument(document, reading, recognised, options.published, options.known);
  const expressions = resolveExpressions(recognised, reading, published);
  const { names, equations } = findNames(reading);
  const mentions = findMentions(reading, expressions, names, published);
  const statements = findStatements(reading, expressions, names);
  const counts = findCounts(reading, expressions);
  return {
    document,
    language,
    words: countWords(reading),
    digest: digestOf(document.text),
    published,
    sentences: reading.sentences.map(({ start, end, paragraph, role }) => ({ start, end, paragraph, role })),
    expressions,
    names,
    equations,
    mentions,
    statements,
    counts,
    keywords: findKeywords(document.text),
    signature: signatureOf(document.text),
    undated: options.known || isKnown(published) ? undefined : findClues(reading, recognised),
    issues: [...issues, ...missingDate(published, expressions)],
  };
}

const isKnown = (published?: PublicationDate): boolean => published !== undefined && published.basis !== 'inferred';

/** The stages over all documents. Those that don't say their own day are best dated before, by `dateUndated`, and read again. */
export function assembleTimeline(given: readonly DocumentAnalysis[], options: AssemblyOptions = {}): Timeline {
  const copies = findCopies(given);
  const analyses = dropBoilerplate(given, copies);
  const sourceIds = nameSources(analyses);
  const { entities, entityOf } = joinNames(analyses);
  const { settled, told } = settleAndGroup(analyses, entityOf, sourceIds);
  const persons = knowPersons(settled.analyses, entityOf, byId(entities));
  const deeds = joinDeeds(told, settled.analyses, persons);
  const joined = deeds.analyses;
  const context = { analyses: joined, sourceIds, entityOf, copies, entities: byId(entities) };
  const { groups: dated, parallels } = joinParallels(deeds.groups, joined, persons.entityOf, copies);
  const struck = joinDisasters(dated, joined, persons.entityOf, copies);
  const alike = joinScenes(struck, joined, persons.entityOf);
  const whole = joinOutcomes(alike, joined, persons.entityOf);
  const { groups, described } = describeGroups(whole, context);
  const disagreements = findDisagreements(groups, { ...context, ...persons, parallels });
  const relevance = weighDocuments(joined, copies, options.topic);
  const salienceOf = salienceAmong(described, { ...context, ...relevance });
  const weighed = described.map((event, index) => ({
    ...event,
    salience: salienceOf(event),
    disagreements: disagreements[index]!,
  }));
  const selected = selectEvents(weighed, readSelection(options, analyses), {
    ...context,
    ...relevance,
    days: weighDays(described, { ...context, ...relevance }),
    tell: (candidate, day) => {
      const event = describeEvent(...tellCandidate(candidate, day, context));
      return { ...event, salience: salienceOf(event), disagreements: [] };
    },
  });
  const events = identifyEvents(orderEvents(selected, entryTimes(joined, sourceIds)));
  return {
    schema: 'dateline/1',
    generator: generatorOf(options),
    title: titleOf(options),
    span: events.length ? coverAll(events) : undefined,
    sources: listSources(analyses, sourceIds, copies),
    entities,
    events,
    issues: collectIssues(analyses, sourceIds, [...settled.issues, ...checkDates(groups, joined, sourceIds)]),
  };
}

/** A function of its own, so that the profiles, which take as much memory as the documents, are let go after it. */
function settleAndGroup(given: readonly DocumentAnalysis[], entityOf: EntityOf, sourceIds: readonly string[]) {
  const pile = readPileTerms(given, entityOf);
  const analyses = partFollowers(given, pile);
  const grouper = new MentionGrouper(analyses, entityOf, pile);
  const settled = settleDates(analyses, grouper, sourceIds);
  return { settled, told: grouper.group(settled.analyses, settled.apart) };
}

const byId = (entities: readonly Entity[]): Map<string, Entity> =>
  new Map(entities.map((entity) => [entity.id, entity]));

const coverAll = (events: readonly Event[]): DaySpan =>
  events.map(({ date }) => date).reduce<DaySpan>(coverSpans, events[0]!.date);
