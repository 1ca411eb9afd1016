import { findNames, joinNames } from './actors/index.js';
import { checkLanguage, dateDocument, digestOf, findCopies, signatureOf } from './documents/index.js';
import { findMentions, groupMentions } from './events/index.js';
import type { Document, DocumentAnalysis, Issue, Timeline } from './model/index.js';
import { findDisagreements } from './reconcile/index.js';
import { recogniseExpressions, resolveExpressions } from './temporal/index.js';
import { readText, type TextReading } from './text/index.js';
import { orderEvents, slugCounter, slugOf } from './timeline/index.js';

/** What the stages of one document need to know beside it. */
export interface AnalysisOptions {
  /** The date of a document that doesn't say its own. */
  published?: string;
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

/** The stages of one document: pure, alike in any order and in any worker. */
export function analyseDocument(document: Document, options: AnalysisOptions = {}): DocumentAnalysis {
  const reading = readText(document.text);
  const { language, issue } = checkLanguage(document, reading);
  if (issue) return unreadDocument(document, reading, language, issue);
  const recognised = recogniseExpressions(reading);
  const { published, issues } = dateDocument(document, reading, recognised, options.published);
  const expressions = resolveExpressions(recognised, reading, published);
  const { names, equations } = findNames(reading);
  const mentions = findMentions(reading, expressions, names, published);
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
    signature: signatureOf(document.text),
    issues,
  };
}

/** What is kept of a document that the rules can't read: it is listed among the sources, and nothing is made of its text. */
function unreadDocument(document: Document, reading: TextReading, language: string, issue: Issue): DocumentAnalysis {
  const { published, issues } = dateDocument(document, { ...reading, sentences: [] }, [], undefined);
  return {
    document,
    language,
    words: countWords(reading),
    digest: digestOf(document.text),
    published,
    sentences: [],
    expressions: [],
    names: [],
    equations: [],
    mentions: [],
    signature: signatureOf(document.text),
    issues: [...issues, issue],
  };
}

const countWords = ({ tokens }: TextReading): number =>
  tokens.filter((token) => /[\p{L}\p{N}]/u.test(token.text)).length;

/** The stages over all documents. */
export function assembleTimeline(analyses: readonly DocumentAnalysis[], options: AssemblyOptions = {}): Timeline {
  const uniqueSource = slugCounter();
  const copies = findCopies(analyses);
  const ids = analyses.map(({ document }) =>
    uniqueSource(slugOf(document.id.replace(/^.*[\\/]/, '').replace(/\.\w+$/, ''))),
  );
  const { entities, entityOf } = joinNames(analyses);
  const uniqueEvent = slugCounter();
  const events = groupMentions(analyses).map((group) => {
    const reports = group.map(({ document, mention }) => {
      const analysis = analyses[document]!;
      const { start, end, date, reason, basis, expression, names } = analysis.mentions[mention]!;
      const text = analysis.document.text;
      const found = expression === undefined ? undefined : analysis.expressions[expression];
      return {
        sourceId: ids[document]!,
        start,
        end,
        quote: text.slice(start, end),
        prefix: text.slice(Math.max(0, start - 32), start),
        suffix: text.slice(end, end + 32),
        date: date!,
        reason,
        basis,
        names: names.flatMap((name) => {
          const entityId = entityOf[document]?.[name];
          const place = analysis.names[name];
          return entityId && place ? [{ entityId, start: place.start, end: place.end }] : [];
        }),
        expression: found && {
          start: found.start,
          end: found.end,
          text: found.text,
          type: found.type,
          value: found.value,
        },
      };
    });
    const [best] = reports;
    const title = best!.quote.replace(/\s+/g, ' ').slice(0, 80);
    return {
      id: uniqueEvent(slugOf(`${best!.date.edtf} ${title}`)),
      title,
      status: 'reported' as const,
      salience: Math.min(1, reports.length / 10),
      date: best!.date,
      actors: [...new Set(reports.flatMap((report) => report.names.map((name) => name.entityId)))],
      places: [],
      independentSources: new Set(group.map(({ document }) => copies.get(document) ?? document)).size,
      reports,
      disagreements: findDisagreements(reports),
    };
  });
  const ordered = orderEvents(events);
  return {
    schema: 'dateline/1',
    generator: { name: 'dateline', version: '0.1.0', options: {} },
    title: options.title ?? 'Timeline',
    span: ordered.length ? { start: ordered[0]!.date.start, end: ordered.at(-1)!.date.end } : undefined,
    sources: analyses.map(({ document, language, words, digest, published }, index) => ({
      id: ids[index]!,
      kind: document.kind,
      file: document.id,
      title: document.title,
      publisher: document.publisher,
      author: document.author,
      url: document.url,
      language,
      words,
      digest,
      published,
      copyOf: copies.has(index) ? ids[copies.get(index)!] : undefined,
    })),
    entities,
    events: ordered,
    issues: analyses.flatMap(({ issues }, index) => issues.map((issue) => ({ ...issue, sourceId: ids[index]! }))),
  };
}
