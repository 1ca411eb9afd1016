import { coverSpans, dayNumberOf, dayOf, dayWords, edtfOfSpan, spanLength, spanWords } from '../../calendar/index.js';
import type { DatingClues, DaySpan, DocumentAnalysis, PublicationDate, YearlessDay } from '../../model/index.js';
import { nameOf } from './name-of.js';
import { type LikeDocument, likeDocuments, nearness } from './near-others.js';
import { ToldDays } from './told-days.js';
import { sequenceOf } from './told-sequence.js';
import { contradictions, type DayVotes, voteForDay } from './vote-for-day.js';
import { windowOfSequence } from './year-of-sequence.js';
import { datedWithYear, yearFrom } from './yearless-day.js';

/** Of a longer window nothing is certain but that the text is no older than what it tells. */
const WEEKS = 14;
const YEAR = 364;
/** A day that a text states is at most so many days from those that others suggest. */
const NEAR = 60;
/** Documents of one story that were published within so many days, those around them included, are of one time. */
const TIME = 21;
const AROUND = 3;
const SEVERAL = 2;

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
    const like = likeDocuments(analyses, index);
    const votes = undated && voteForDay(undated, told, nearness(like));
    const date = votes && dateOf(votes, analyses);
    const stated = undated?.stated && withYear(undated.stated, date, whole);
    const known =
      stated ?? date ?? (undated && (bySequence(like, undated, analyses) ?? amongLike(like, undated, analyses)));
    if (known) dates.set(index, known);
  }
  return dates;
}

/** A text that tells a sequence of days is of the year in which that ends near the other documents of its story. */
function bySequence(
  like: readonly LikeDocument[],
  { clues }: DatingClues,
  analyses: readonly DocumentAnalysis[],
): PublicationDate | undefined {
  const sequence = sequenceOf(clues);
  const window = sequence && windowOfSequence(sequence, like);
  if (!window) return undefined;
  const span = { start: dayOf(window.from), end: dayOf(window.to) };
  const reason = `The article doesn't say its date. The last day that it tells of without a year is ${dayWords(span.start)} if it is of the time of ${nameOf(analyses[like[0]!.document]!.document)}, which tells the same story, so it was published about ${spanWords(span)}.`;
  return { edtf: edtfOfSpan(span), ...span, basis: 'inferred', reason };
}

/** Without anything else to go by, a document is of the time of those of its story, where these are of one time. */
function amongLike(
  like: readonly LikeDocument[],
  { days }: DatingClues,
  analyses: readonly DocumentAnalysis[],
): PublicationDate | undefined {
  const [likest] = like;
  if (!likest || like.length < SEVERAL) return undefined;
  let [from, to] = [likest.from - AROUND, likest.to + AROUND];
  for (const other of like) [from, to] = [Math.min(from, other.from - AROUND), Math.max(to, other.to + AROUND)];
  if (to - from >= TIME) return undefined;
  const all = Array.from({ length: to - from + 1 }, (_, i) => from + i);
  const least = Math.min(...all.map((day) => contradictions(day, days)));
  const possible = all.filter((day) => contradictions(day, days) === least);
  const span = { start: dayOf(possible[0]!), end: dayOf(possible.at(-1)!) };
  const reason = `The article doesn't say its date. ${nameOf(analyses[likest.document]!.document)} and ${like.length - 1} more that tell the same story were published at the time, so it is taken to be of about ${spanWords(span)}.`;
  return { edtf: edtfOfSpan(span), ...span, basis: 'inferred', reason };
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
