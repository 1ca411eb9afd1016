import { dayNumberOf, dayOf, dayWords, edtfOfSpan, spanWords } from '../calendar/index.js';
import type { DocumentAnalysis, PublicationDate } from '../model/index.js';
import { nameOf } from './name-of.js';
import { ToldDays } from './told-days.js';
import { type DayVotes, voteForDay } from './vote-for-day.js';

/** Of a longer window nothing is certain but that the text is no older than what it tells. */
const WEEKS = 14;
const YEAR = 364;

/**
 * Dates documents that don't say their own day by what dated documents of the same story tell: if another dates the strike 5
 * November 2021, an article in which it was "on Friday" was published in the week after. What a document's own words let one infer is
 * left as it is, and tells of others.
 */
export function dateByOthers(
  analyses: readonly DocumentAnalysis[],
  open: readonly number[],
): Map<number, PublicationDate> {
  const dates = new Map<number, PublicationDate>();
  const told = new ToldDays(analyses);
  for (const index of open) {
    const { undated } = analyses[index]!;
    const votes = undated && voteForDay(undated, told);
    if (votes) dates.set(index, dateOf(votes, analyses));
  }
  return dates;
}

function dateOf({ from, to, clue, like }: DayVotes, analyses: readonly DocumentAnalysis[]): PublicationDate {
  const told = dayNumberOf(like.day);
  const first = to - from > WEEKS && told < to ? Math.max(from, told) : from;
  const span = { start: dayOf(first), end: dayOf(Math.min(to, first + YEAR)) };
  const words = clue.text.replace(/\s+/g, ' ');
  const reason = `The article doesn't say its date. What it puts on "${words}" was on ${dayWords(like.day)} by ${nameOf(analyses[like.document]!.document)}, so it was published about ${spanWords(span)}.`;
  return { edtf: edtfOfSpan(span), ...span, basis: 'inferred', reason };
}
