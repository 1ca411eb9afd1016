import { dateWords } from '@dateline/core/calendar';
import type { FuzzyDate } from '@dateline/core/model';
import { cellWidth } from '../text/cell-width.js';

const MONTHS = /\b(Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Oct|Nov|Dec)(?:uary|ruary|ch|il|e|y|ust|tember|ober|ember)\b/g;

/** A date in words at its real precision; months are shortened where it is wider than `columns`. */
export function dateLabel(date: FuzzyDate, columns = Number.POSITIVE_INFINITY): string {
  const words = dateWords(date);
  if (cellWidth(words) <= columns) return words;
  return words.replace(MONTHS, '$1').replace(' – ', '–');
}
