import { dateLabel } from '../data/date-label.js';
import type { DateInWords } from './outside.js';

/**
 * A date in words or EDTF as the first day that it may mean. The library's tagger reads the words against the reference
 * day; it is loaded at the first use, since it takes longer to load than the whole viewer.
 */
export async function readDate(words: string, reference: string): Promise<DateInWords | null> {
  const { readDateWords } = await import('@dateline/core');
  const date = readDateWords(words, reference);
  return date && { day: date.start, words: `Went to ${dateLabel(date)}.` };
}
