import { compareDays, daysBetween, weekdayOf } from '../../calendar/index.js';
import { goesIntoMorning } from '../../temporal/index.js';
import type { TextReading } from '../../text/index.js';
import type { Draft } from './draft.js';
import type { SentenceContext } from './new-draft.js';

/** What has a date is planned where that lies ahead of publication, and no longer where it lies behind. */
export function adjustStatus(draft: Draft, reading: TextReading, { published }: SentenceContext): void {
  const { date } = draft;
  if (!date || !published) return;
  // "By early Saturday police had left", in an article dated Friday, has been.
  const lapsed =
    /^(?:past|pluperfect)$/.test(draft.tense) &&
    daysBetween(published.end, date.start) === 1 &&
    goesIntoMorning(weekdayOf(date.start), published.end, reading);
  if (lapsed) return;
  if (compareDays(date.start, published.end) > 0) draft.status = 'planned';
  else if (draft.status === 'planned' && compareDays(date.end, published.start) < 0) draft.status = 'reported';
}
