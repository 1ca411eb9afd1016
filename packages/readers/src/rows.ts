import { Document, documentFault, type Issue } from '@dateline/core/model';
import { decodeText, NotTextError } from './bytes.js';
import { splitLines } from './lines.js';
import type { ArticleRead } from './read-articles.js';

/** A row as people's exports write it: an id may be a number, and null stands for an absent field. */
function withoutNulls(row: unknown): unknown {
  if (typeof row !== 'object' || row === null || Array.isArray(row)) return undefined;
  const given = Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null));
  return typeof given.id === 'number' ? { ...given, id: String(given.id) } : given;
}

/** Reads JSON Lines, one article a line, as the lines arrive; a line that is no article becomes an issue. */
export async function* readRows(bytes: AsyncIterable<Uint8Array>, file: string): AsyncGenerator<ArticleRead> {
  let number = 0;
  try {
    for await (const line of splitLines(bytes)) {
      number += 1;
      const read = readRow(line);
      if (typeof read !== 'string') yield { document: read, issues: [] };
      else if (read) yield { issues: [invalidRow(file, number, read)] };
    }
  } catch (error) {
    if (!(error instanceof NotTextError)) throw error;
    yield { issues: [{ code: 'not-text', severity: 'error', sourceId: file, message: error.message }] };
  }
}

/** The document of a row, or what is wrong with it in words; empty words for an empty line. */
function readRow(line: Uint8Array | null): Document | string {
  if (!line) return 'is longer than 64 MB';
  let value: unknown;
  try {
    const text = decodeText(line);
    if (text.trim() === '') return '';
    value = JSON.parse(text);
  } catch (error) {
    return error instanceof NotTextError ? 'is not UTF-8' : 'is not JSON';
  }
  const row = withoutNulls(value);
  return documentFault(row) ?? Document.parse(row);
}

function invalidRow(file: string, number: number, problem: string): Issue {
  const message = `line ${number} ${problem}; passed over.`;
  return { code: 'invalid-row', severity: 'error', sourceId: file, message };
}
