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

/**
 * Runs one task on one document. The document's id takes no part, so that a result is good for the same article under
 * any name; {@link nameResult} gives it back.
 */
export function runTask(task: DocumentTask, document: Document, options: AnalysisOptions): string {
  const nameless = { ...document, id: '-' };
  if (task === 'tag') return JSON.stringify(tagDocument(nameless, options));
  // The text is at hand wherever a result is read; leaving it out halves what is sent and stored.
  return JSON.stringify({ ...analyseDocument(nameless, options), document: undefined });
}

/** What a result is known by: a cache may hold what something else has put there. */
const LISTS: Record<DocumentTask, readonly string[]> = {
  analyse: ['sentences', 'expressions', 'names', 'mentions', 'statements', 'keywords', 'signature', 'issues'],
  tag: ['expressions', 'issues'],
};

/** The result that {@link runTask} wrote, with its document put back. @throws {SyntaxError} for text that is none. */
export function nameResult<T extends DocumentTask>(task: T, written: string, document: Document): DocumentResults[T] {
  const result = JSON.parse(written) as Record<string, unknown> | null;
  if (!LISTS[task].every((name) => Array.isArray(result?.[name]))) throw new SyntaxError('not a result');
  const named = task === 'tag' ? { ...result, id: document.id } : { ...result, document };
  return named as unknown as DocumentResults[T];
}
