import { Document } from './document.js';
import { DatelineError } from './error.js';

/** What keeps a value from being a document, in words that follow its name: `has no "text"`. Undefined for a document. */
export function documentFault(value: unknown): string | undefined {
  const result = Document.safeParse(value);
  if (result.success) return undefined;
  const field = String(result.error.issues[0]?.path[0] ?? '');
  if (!field) return 'is no object with an "id" and a "text"';
  const given = (value as Record<string, unknown>)[field];
  if (given === undefined) return `has no "${field}"`;
  if (given === '') return `has an empty "${field}"`;
  return field === 'kind' ? 'has a "kind" that is neither article nor note' : `has a "${field}" that is no text`;
}

/** A value as the document that a caller says it is. @throws {DatelineError} `invalid-document` where it is none. */
export function checkDocument(value: unknown): Document {
  const fault = documentFault(value);
  if (fault === undefined) return Document.parse(value);
  const { id } = Object(value) as { id?: unknown };
  const name = typeof id === 'string' && id ? `the document "${id}"` : 'a document';
  throw new DatelineError('invalid-document', `${name} ${fault}; write { id: 'herald', text: '...' }.`);
}
