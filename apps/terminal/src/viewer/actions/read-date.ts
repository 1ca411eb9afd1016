import { dateLabel } from '../data/date-label.js';
import type { DateInWords } from './outside.js';

/**
 * A date in words or EDTF as the first day that it may mean. The library's tagger reads the words against the reference
 * day; it is loaded at the first use, since it takes longer to load than the whole viewer.
 */
export async function readDate(words: string, reference: string | undefined): Promise<DateInWords | null> {
  const { dateOfEdtf, tagDocument } = await import('@dateline/core');
  const found = dateOfEdtf(words);
  if (found) return { day: found.start, words: dateLabel(found) };
  // A sentence around the words: the tagger is made for running text.
  const { expressions } = tagDocument({ id: 'words', text: `It happened in ${words}.` }, { published: reference });
  const expression = expressions.find(({ span }) => span);
  if (!expression?.span) return null;
  const date = expression.edtf ? dateOfEdtf(expression.edtf) : null;
  return { day: expression.span.start, words: `${expression.text}: ${date ? dateLabel(date) : expression.span.start}` };
}
