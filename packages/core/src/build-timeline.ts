import { DatelineError, Document, type DocumentAnalysis, type DocumentInput, type Timeline } from './model/index.js';
import { type AnalysisOptions, type AssemblyOptions, analyseDocument, assembleTimeline } from './pipeline.js';

/** How far a build has come. */
export interface Progress {
  stage: 'analyse' | 'assemble';
  done: number;
  total: number;
}

/** The part of an `AbortSignal` that is read, so that the core needs no platform's types. */
export interface StopSignal {
  readonly aborted: boolean;
  readonly reason?: unknown;
}

export interface BuildOptions extends AnalysisOptions, AssemblyOptions {
  /** Aborts the build between two documents. */
  signal?: StopSignal;
  onProgress?: (progress: Progress) => void;
  /** Stands in for the per-document stages, for a caller with workers or a cache; results in the documents' order. */
  analyse?: (documents: Document[], options: AnalysisOptions) => AsyncIterable<DocumentAnalysis>;
}

/**
 * Builds one timeline of several documents.
 * @throws {DatelineError} `invalid-document` for a document that isn't one, `aborted` when the signal says so.
 */
export async function buildTimeline(documents: Iterable<DocumentInput>, options: BuildOptions = {}): Promise<Timeline> {
  const { signal, onProgress, analyse = analyseInTurn } = options;
  const inputs = [...documents].map(checkDocument);
  const analyses: DocumentAnalysis[] = [];
  for await (const analysis of analyse(inputs, options)) {
    if (signal?.aborted) throw new DatelineError('aborted', 'The build was stopped.', { cause: signal.reason });
    analyses.push(analysis);
    onProgress?.({ stage: 'analyse', done: analyses.length, total: inputs.length });
  }
  onProgress?.({ stage: 'assemble', done: 0, total: 1 });
  const timeline = assembleTimeline(analyses, options);
  onProgress?.({ stage: 'assemble', done: 1, total: 1 });
  return timeline;
}

async function* analyseInTurn(documents: Document[], options: AnalysisOptions): AsyncIterable<DocumentAnalysis> {
  for (const document of documents) yield analyseDocument(document, options);
}

function checkDocument(input: DocumentInput): Document {
  const result = Document.safeParse(input);
  if (result.success) return result.data;
  const [problem] = result.error.issues;
  throw new DatelineError('invalid-document', `${problem?.path.join('.') || 'document'}: ${problem?.message}`);
}
