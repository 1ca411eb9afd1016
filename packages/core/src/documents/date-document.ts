import { dateOfEdtf } from '../calendar/index.js';
import type { Document, Issue, PublicationDate } from '../model/index.js';
import type { RecognisedExpression } from '../temporal/index.js';
import type { TextReading } from '../text/index.js';

/** When a document was published: as its metadata states, else as its text states, else as its expressions suggest. */
export function dateDocument(
  document: Document,
  _reading: TextReading,
  _expressions: RecognisedExpression[],
  fallback: string | undefined,
): { published?: PublicationDate; issues: Issue[] } {
  const stated = document.published ?? fallback;
  if (!stated) return { issues: [] };
  const date = dateOfEdtf(stated.slice(0, 10));
  if (!date) {
    const message = `"${stated}" is no date; write it as 2021-11-08.`;
    return { issues: [{ code: 'impossible-date', severity: 'error', message }] };
  }
  const { edtf, start, end } = date;
  return { published: { edtf, start, end, basis: 'metadata', reason: `The article is dated ${stated}.` }, issues: [] };
}
