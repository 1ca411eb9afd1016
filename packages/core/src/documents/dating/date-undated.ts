import type { DocumentAnalysis, PublicationDate } from '../../model/index.js';
import { findCopies } from '../copies/find-copies.js';
import { dateByOthers } from './date-by-others.js';
import { dateCopies } from './date-copies.js';

/**
 * The days that other documents give those that don't say their own, by index: the day of a near copy, else that of the documents that
 * tell the same. Such a document is to be read again, as its "yesterday" depends on its day. Empty, at no cost, where all say theirs.
 */
export function dateUndated(analyses: readonly DocumentAnalysis[]): Map<number, PublicationDate> {
  const undated = analyses.flatMap(({ undated }, index) => (undated ? [index] : []));
  if (undated.length === 0 || undated.length === analyses.length) return new Map();
  const dates = dateCopies(analyses, findCopies(analyses));
  const open = undated.filter((index) => !dates.has(index) && !analyses[index]!.published);
  return new Map([...dates, ...dateByOthers(analyses, open)]);
}
