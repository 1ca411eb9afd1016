import {
  checkDocument,
  DatelineError,
  type Document,
  type DocumentAnalysis,
  type DocumentInput,
  type Timeline,
} from './model/index.js';
import {
  type AnalysisOptions,
  type AssemblyOptions,
  analyseDocument,
  assembleTimeline,
  dateUndated,
} from './pipeline.js';
import { checkSelection } from './read-selection.js';

/** How far a build has come. */
export interface Progress {
  stage: 'analyse' | 'assemble';
  done: number;
  /** How many are known so far: it grows while documents are still arriving. */
  total: number;
}

/** The part of an `AbortSignal` that is read, so that the core needs no platform's types. */
export interface StopSignal {
  readonly aborted: boolean;
  readonly reason?: unknown;
}

/** What a build is asked for, and who does its work; all of it may be left out. */
export interface BuildOptions extends AnalysisOptions, AssemblyOptions {
  /** Aborts the build between two documents. */
  signal?: StopSignal;
  onProgress?: (progress: Progress) => void;
  /**
   * Stands in for the per-document stages, for a caller with workers or a cache; results in the documents' order. It may
   * take documents ahead of the results that it gives.
   */
  analyse?: (documents: AsyncIterable<Document>, options: AnalysisOptions) => AsyncIterable<DocumentAnalysis>;
}

/**
 * Builds one timeline of several documents, which may still be arriving.
 * @throws {DatelineError} `invalid-document` for a document that isn't one, `invalid-date` and `invalid-option` for options
 * that make no sense, `aborted` when the signal says so.
 */
export async function buildTimeline(
  documents: Iterable<DocumentInput> | AsyncIterable<DocumentInput>,
  options: BuildOptions = {},
): Promise<Timeline> {
  const { signal, onProgress, analyse = analyseInTurn } = options;
  checkSelection(options);
  if (!isIterable(documents)) {
    throw new DatelineError('invalid-document', 'the documents are no list; write buildTimeline([document]).');
  }
  const analyses: DocumentAnalysis[] = [];
  let read = 0;
  async function* arriving(): AsyncGenerator<Document> {
    for await (const document of documents) {
      read++;
      yield checkDocument(document);
    }
  }
  for await (const analysis of analyse(arriving(), options)) {
    if (signal?.aborted) throw new DatelineError('aborted', 'The build was stopped.', { cause: signal.reason });
    analyses.push(analysis);
    const total = Array.isArray(documents) ? documents.length : read;
    onProgress?.({ stage: 'analyse', done: analyses.length, total });
  }
  for (const [index, known] of dateUndated(analyses)) {
    const again = analyse(only(analyses[index]!.document), { ...options, known });
    for await (const analysis of again) analyses[index] = analysis;
  }
  onProgress?.({ stage: 'assemble', done: 0, total: 1 });
  const timeline = assembleTimeline(analyses, options);
  onProgress?.({ stage: 'assemble', done: 1, total: 1 });
  return timeline;
}

async function* analyseInTurn(
  documents: AsyncIterable<Document>,
  options: AnalysisOptions,
): AsyncIterable<DocumentAnalysis> {
  for await (const document of documents) yield analyseDocument(document, options);
}

async function* only(document: Document): AsyncGenerator<Document> {
  yield document;
}

const isIterable = (value: object): boolean =>
  Symbol.iterator in Object(value) || Symbol.asyncIterator in Object(value);
