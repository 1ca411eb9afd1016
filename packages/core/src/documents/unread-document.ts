import type { Document, DocumentAnalysis, Issue } from '../model/index.js';
import type { TextReading } from '../text/index.js';
import { signatureOf } from './copies/signature.js';
import { countWords } from './count-words.js';
import { dateDocument } from './dating/date-document.js';
import { digestOf } from './digest.js';

/** What is kept of a document that the rules can't read: it is listed among the sources, and nothing is made of its text. */
export function unreadDocument(
  document: Document,
  reading: TextReading,
  language: string,
  issue: Issue,
): DocumentAnalysis {
  const { published, issues } = dateDocument(document, { ...reading, sentences: [] }, [], undefined);
  return {
    document,
    language,
    words: countWords(reading),
    digest: digestOf(document.text),
    published,
    sentences: [],
    expressions: [],
    names: [],
    equations: [],
    mentions: [],
    statements: [],
    counts: [],
    keywords: [],
    signature: signatureOf(document.text),
    issues: [...issues, issue],
  };
}
