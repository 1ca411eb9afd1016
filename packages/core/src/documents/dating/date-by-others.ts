import { coverSpans, dayNumberOf, dayOf, dayWords, edtfOfSpan, spanLength, spanWords } from '../../calendar/index.js';
import type { DaySpan, DocumentAnalysis, PublicationDate, YearlessDay } from '../../model/index.js';
import { nameOf } from './name-of.js';
import { ToldDays } from './told-days.js';
import { type DayVotes, voteForDay } from './vote-for-day.js';
import { datedWithYear, yearFrom } from './yearless-day.js';

/** Of a longer window nothing is certain but that the text is no older than what it tells. */
const WEEKS = 14;
const YEAR = 364;
/** A day that a text states is at most so many days from those that others suggest. */
const NEAR = 60;

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
  const whole = timeOf(analyses);
  for (const index of open) {
    const { undated } = analyses[index]!;
    const votes = undated && voteForDay(undated, told);
    const date = votes && dateOf(votes, analyses);
    const stated = undated?.stated && withYear(undated.stated, date, whole);
    if (stated ?? date) dates.set(index, (stated ?? date)!);
  }
  return dates;
}

/** The day that a document states, in the year in which others tell the same, or in that of all others if they are of one time. */
function withYear(
  stated: YearlessDay,
  date: PublicationDate | null | undefined,
  whole: DaySpan | undefined,
): PublicationDate | undefined {
  const near = date ?? whole;
  const day = near && yearFrom(stated, near, NEAR);
  const told = date ? 'others date what it tells about' : 'the other articles are of';
  return day ? datedWithYear(stated, day, `${told} ${spanWords(near!)}`) : undefined;
}

/** The days between which the dated documents were published, unless they are of more than one year's round. */
function timeOf(analyses: readonly DocumentAnalysis[]): DaySpan | undefined {
  const dated = analyses.flatMap(({ published, undated }) => (published && !undated ? [published] : []));
  if (dated.length === 0) return undefined;
  const whole = dated.reduce<DaySpan>(coverSpans, dated[0]!);
  return spanLength(whole) + 2 * NEAR < YEAR ? { start: whole.start, end: whole.end } : undefined;
}

function dateOf({ from, to, clue, like }: DayVotes, analyses: readonly DocumentAnalysis[]): PublicationDate {
  const told = dayNumberOf(like.day);
  const first = to - from > WEEKS && told < to ? Math.max(from, told) : from;
  const span = { start: dayOf(first), end: dayOf(Math.min(to, first + YEAR)) };
  const words = clue.text.replace(/\s+/g, ' ');
  const reason = `The article doesn't say its date. What it puts on "${words}" was on ${dayWords(like.day)} by ${nameOf(analyses[like.document]!.document)}, so it was published about ${spanWords(span)}.`;
  return { edtf: edtfOfSpan(span), ...span, basis: 'inferred', reason };
}
