import type { AnalysisOptions, Document } from '@dateline/core';
import { type DocumentTask, runTask, writeResult } from './document-task.js';
import { writeWhole } from './write-whole.js';

/** Some documents for one worker, each with the file that keeps its result where there is a cache. */
export interface TaskBatch {
  task: DocumentTask;
  options: AnalysisOptions;
  items: readonly { document: Document; file?: string }[];
}

/** A worker's whole job: the results of a batch as JSON, in its order. */
export default function runBatch({ task, options, items }: TaskBatch): string[] {
  return items.map(({ document, file }) => {
    const written = writeResult(runTask(task, document, options));
    if (file) writeWhole(file, written);
    return written;
  });
}
