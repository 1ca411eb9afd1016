import { createReadStream } from 'node:fs';
import path from 'node:path';
import type { Document, Issue } from '@dateline/core/model';
import { readArticle } from './article.js';
import { readBytes } from './bytes.js';
import { listFiles, reasonOf } from './list-files.js';
import { readRows } from './rows.js';

/** One article as it was read: its document, unless there is none, and what is to be told about it. */
export interface ArticleRead {
  document?: Document;
  /** `sourceId` is the path as given, or the id of a JSON Lines row. */
  issues: Issue[];
}

export interface ReadOptions {
  /** Every file, and standard input, is JSON Lines, whatever its name. */
  jsonl?: boolean;
  /** What the name `-` stands for. */
  stdin?: AsyncIterable<Uint8Array>;
}

/**
 * Reads files (.txt, .md with YAML front matter, saved pages in .html, .jsonl; anything else as text), folders and standard
 * input (`-`), one article at a time. Folders are read recursively in sorted order. Nothing is thrown for what cannot be read: it
 * becomes an issue, and the rest is read.
 */
export async function* readArticles(
  names: Iterable<string>,
  { jsonl = false, stdin }: ReadOptions = {},
): AsyncGenerator<ArticleRead> {
  const ids = new Set<string>();
  for (const name of names) {
    for (const file of name === '-' ? ['-'] : listFiles(name)) {
      const reads = typeof file === 'string' ? readFile(file, jsonl, stdin) : [{ issues: [file] }];
      for await (const read of reads) yield withoutDuplicate(read, ids);
    }
  }
}

/** All that {@link readArticles} gives, at once. */
export async function readAll(
  names: Iterable<string>,
  options?: ReadOptions,
): Promise<{ documents: Document[]; issues: Issue[] }> {
  const documents: Document[] = [];
  const issues: Issue[] = [];
  for await (const read of readArticles(names, options)) {
    if (read.document) documents.push(read.document);
    issues.push(...read.issues);
  }
  return { documents, issues };
}

async function* readFile(
  file: string,
  jsonl: boolean,
  stdin: AsyncIterable<Uint8Array> | undefined,
): AsyncGenerator<ArticleRead> {
  const source = file === '-' ? (stdin ?? []) : createReadStream(file);
  const bytes = readBytes(source);
  try {
    if (jsonl || path.extname(file).toLowerCase() === '.jsonl') yield* readRows(bytes, file);
    else yield await readArticle(bytes, file);
  } catch (error) {
    yield {
      issues: [
        { code: 'unreadable', severity: 'error', sourceId: file, message: reasonOf(error as NodeJS.ErrnoException) },
      ],
    };
  }
}

/** The same id twice would make two articles one: the first keeps it. */
function withoutDuplicate(read: ArticleRead, ids: Set<string>): ArticleRead {
  const { document, issues } = read;
  if (!document) return read;
  if (!ids.has(document.id)) {
    ids.add(document.id);
    return read;
  }
  const message = 'an article of this name or id was read already; this one is passed over.';
  return { issues: [...issues, { code: 'duplicate-id', severity: 'error', sourceId: document.id, message }] };
}
