import { compareDays, dateWords, daysBetween } from '../../calendar/index.js';
import type { TextReading } from '../../text/index.js';
import type { Draft } from '../drafts/draft.js';

const LONGEST_WAIT = 366;

/**
 * Gives "by 30 June" the start that its context tells: the latest event told just before it, such as the arrest that a
 * release ends. Without one it stands for the day itself.
 */
export function boundDeadlines(drafts: Draft[], { sentences }: TextReading): Draft[] {
  drafts.forEach((draft, index) => {
    const { date } = draft;
    if (date?.modifier !== 'by' || date.start !== date.end) return;
    const before = drafts
      .slice(Math.max(0, index - 8), index)
      .filter((other) => sentences[draft.sentence]!.paragraph - sentences[other.sentence]!.paragraph <= 1)
      .filter(({ date: other }) => other && compareDays(other.start, date.end) < 0)
      .filter(({ date: other }) => daysBetween(other!.start, date.end) <= LONGEST_WAIT)
      .at(-1)?.date;
    if (!before) return;
    draft.date = { ...date, precision: 'range', start: before.start, edtf: `${before.start}/${date.end}` };
    draft.reason = `${draft.reason} It lies between ${dateWords(before)}, told just before, and that day.`;
  });
  return drafts;
}
