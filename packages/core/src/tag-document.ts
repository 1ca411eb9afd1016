import { checkLanguage, dateDocument, missingDate } from './documents/index.js';
import {
  checkDocument,
  type DocumentInput,
  type Issue,
  type PublicationDate,
  type TemporalExpression,
} from './model/index.js';
import type { AnalysisOptions } from './pipeline.js';
import { recogniseExpressions, resolveExpressions } from './temporal/index.js';
import { readText } from './text/index.js';

/** A document's temporal expressions in the order of the text, and the date that they were read against. */
export interface TaggedDocument {
  id: string;
  published?: PublicationDate;
  expressions: TemporalExpression[];
  issues: Issue[];
}

/**
 * Finds and normalises the temporal expressions of one document. Never throws for what its text holds.
 * @throws {DatelineError} `invalid-document` for what is no document.
 */
export function tagDocument(input: DocumentInput, options: AnalysisOptions = {}): TaggedDocument {
  const document = checkDocument(input);
  const reading = readText(document.text);
  const { issue } = checkLanguage(document, reading);
  if (issue) return { id: document.id, expressions: [], issues: [issue] };
  const recognised = recogniseExpressions(reading);
  const { published, issues } = dateDocument(document, reading, recognised, options.published);
  const expressions = resolveExpressions(recognised, reading, published);
  return { id: document.id, published, expressions, issues: [...issues, ...missingDate(published, expressions)] };
}
