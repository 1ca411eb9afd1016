import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Document, Issue } from '@dateline/core/model';

/** What was read, and what could not be. */
export interface ReadResult {
  documents: Document[];
  issues: Issue[];
}

/** Reads files and folders, folders recursively in sorted order. */
export function readPaths(paths: string[]): ReadResult {
  const files = paths.flatMap(filesOf);
  const documents = files.map((file): Document => ({ id: file, kind: 'article', text: readFileSync(file, 'utf8') }));
  return { documents, issues: [] };
}

function filesOf(file: string): string[] {
  if (!statSync(file).isDirectory()) return [file];
  const names = readdirSync(file).filter((name) => !name.startsWith('.') && !/^readme/i.test(name));
  return names.sort().flatMap((name) => filesOf(path.join(file, name)));
}
