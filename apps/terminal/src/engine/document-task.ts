import {
  type AnalysisOptions,
  analyseDocument,
  type Document,
  type DocumentAnalysis,
  type TaggedDocument,
  tagDocument,
} from '@dateline/core';

/** The per-document results that the engine can make, by name: the name crosses to workers and is part of a cache key. */
export interface DocumentResults {
  analyse: DocumentAnalysis;
  tag: TaggedDocument;
}
export type DocumentTask = keyof DocumentResults;

/** The result of a task, where it doesn't matter whose: what `nameResult` makes a document's own. */
export type NamelessResult = TaggedDocument | DocumentAnalysis;

/**
 * Runs one task on one document. The document's id takes no part, so that a result is good for the same article under
 * any name; {@link nameResult} gives it back.
 */
export function runTask(task: DocumentTask, document: Document, options: AnalysisOptions): NamelessResult {
  const nameless = { ...document, id: '-' };
  return task === 'tag' ? tagDocument(nameless, options) : analyseDocument(nameless, options);
}

/** A result as JSON. The text is at hand wherever it is read; leaving it out halves what is sent and stored. */
export const writeResult = (result: NamelessResult): string => JSON.stringify({ ...result, document: undefined });

/** What a result is known by: a cache may hold what something else has put there. */
const LISTS: Record<DocumentTask, readonly string[]> = {
  analyse: ['sentences', 'expressions', 'names', 'mentions', 'statements', 'keywords', 'signature', 'issues'],
  tag: ['expressions', 'issues'],
};

/** The result that {@link writeResult} wrote, still without its document. @throws {SyntaxError} for text that is none. */
export function readResult(task: DocumentTask, written: string): NamelessResult {
  const result = JSON.parse(written) as Record<string, unknown> | null;
  if (!LISTS[task].every((name) => Array.isArray(result?.[name]))) throw new SyntaxError('not a result');
  return result as unknown as NamelessResult;
}

/** A result with its document put back. */
export function nameResult<T extends DocumentTask>(
  task: T,
  result: NamelessResult,
  document: Document,
): DocumentResults[T] {
  const named = task === 'tag' ? { ...result, id: document.id } : { ...result, document };
  return named as unknown as DocumentResults[T];
}
