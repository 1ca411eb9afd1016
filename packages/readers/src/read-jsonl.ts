import { Document, type Issue } from '@dateline/core/model';
import type { ReadResult } from './read-paths.js';

/** JSON Lines to documents, one a line; a line that is no document becomes an issue. */
export function readJsonl(text: string): ReadResult {
  const documents: Document[] = [];
  const issues: Issue[] = [];
  text.split('\n').forEach((line, index) => {
    if (line.trim() === '') return;
    try {
      documents.push(Document.parse(JSON.parse(line)));
    } catch (error) {
      issues.push({
        code: 'invalid-row',
        severity: 'error',
        message: `line ${index + 1}: ${(error as Error).message}`,
      });
    }
  });
  return { documents, issues };
}
