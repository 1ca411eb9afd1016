import { dateOfEdtf, dateWords, daysBetween, spanLength } from '../../calendar/index.js';
import type { FuzzyDate, PublicationDate, TemporalExpression } from '../../model/index.js';
import { offsetDate } from '../../temporal/index.js';
import type { TextReading } from '../../text/index.js';
import type { Draft } from '../drafts/draft.js';
import { isOfOlder } from './older-matter.js';
import { isOpening, type Story } from './tell-story.js';

const ANCHOR_REACH = 30;
/** A month after its story, what an article tells as past has not happened. */
const MONTH = 31;
const PAST = /^(?:past|pluperfect|perfect)$/;

/** Dates "two weeks later" by the event told last, or by the article's story where its paragraph has told none. */
export function countFrom(
  draft: Draft,
  before: readonly Draft[],
  story: Story | undefined,
  reading: TextReading,
  published?: PublicationDate,
): void {
  const { offset } = draft;
  if (!offset) return;
  // What happened weeks after something isn't counted from the day on which it was told.
  const soft = story?.basis === 'publication' && draft.tense === 'past';
  const told = toldLast(draft, before, reading) ?? (soft ? toldLast(draft, before, reading, FAR) : undefined);
  // An article for an anniversary opens with what it tells of.
  const marked = soft
    ? before.find(
        ({ role, date, expression }) => isOpening(role) && expression !== undefined && date && isOld(date, story!),
      )
    : undefined;
  const from = told?.date ?? marked?.date ?? (soft && offset.direction === 'after' ? undefined : story?.date);
  if (told?.leansOn) {
    draft.leansOn = { ...placeOf(told, reading), kind: 'event', direction: offset.direction, offset: offset.duration };
    return;
  }
  if (!from || !reaches(offset.duration, from)) return;
  const date = offsetDate(from, { direction: offset.direction, offset: offset.duration });
  // "He graduated three years later": what is over was not years after the news, nor at all after the paper.
  const isLate = published
    ? daysBetween(published.end, date.start) > 0
    : story && daysBetween(story.date.end, date.start) > MONTH;
  if (offset.direction === 'after' && PAST.test(draft.tense) && isLate) return;
  draft.date = date;
  draft.reason = `It is counted from ${told ? 'what is told just before' : 'the story of the article'} (${dateWords(from)}).`;
}

/** Days from which what an article opens with is no news but what it is written about. */
const OLD = 60;

const isOld = (date: FuzzyDate, story: Story): boolean =>
  spanLength(date) <= 7 && daysBetween(date.end, story.date.start) > OLD;

/**
 * Counts "a year later" from the event told last, where the last date in the text is not that event's: "After the vote, which the
 * protests of 2019 had forced, he stepped down in 2020. A year later..."
 */
export function recount(
  draft: Draft,
  before: readonly Draft[],
  expressions: readonly TemporalExpression[],
  story: Story | undefined,
  reading: TextReading,
): void {
  const expression = draft.expression === undefined ? undefined : expressions[draft.expression];
  if (!draft.date || !expression || putOnStory(draft, expression, story)) return;
  if (goWithAnchor(draft, before, expressions) || goWithStory(draft, before, expressions, reading)) return;
  const { anchor, text } = expression;
  if (anchor?.kind !== 'expression' || !/\b(?:later|earlier|afterwards?)$/i.test(text)) return;
  // "In 2027 she lost; a court cleared her two years later": what its own sentence tells goes before.
  if (anchor.start >= reading.sentences[draft.sentence]!.start) return;
  const told = toldLast(draft, before, reading);
  // The expression that it was counted from stands not far before.
  const first = Math.max(0, draft.expression! - ANCHOR_REACH);
  const near = expressions
    .slice(first, draft.expression)
    .findIndex(({ start, end }) => start <= anchor.start && anchor.end <= end);
  const from = near < 0 ? undefined : expressions[first + near];
  const base = from?.edtf ? dateOfEdtf(from.edtf) : null;
  if (!told?.date || !base || told.expression === first + near) return;
  const years = Math.round(daysBetween(base.start, draft.date.start) / 365.25);
  if (years === 0 || base.precision !== 'year' || told.date.start === base.start) return;
  draft.date = offsetDate(told.date, { direction: years > 0 ? 'after' : 'before', offset: `P${Math.abs(years)}Y` });
  draft.reason = `"${text}" is counted from what is told just before (${dateWords(told.date)}).`;
}

/** "At 7.40 a.m. the fuse blew": a time of day without a day is of the story's day, which may lie before the paper's. */
function putOnStory(draft: Draft, { type, anchor, text }: TemporalExpression, story: Story | undefined): boolean {
  if (type !== 'TIME' || anchor?.kind !== 'publication' || story?.basis !== 'context' || draft.status === 'planned')
    return false;
  if (/\b(?:to(?:day|night)|this|now|ago|last)\b/i.test(text) || spanLength(story.date) > 1) return false;
  const { older } = story;
  const about = isOfOlder(draft, older) ? older.date! : undefined;
  draft.date = { ...(about ?? story.date) };
  draft.reason = about
    ? `"${text}" is taken to be of what the story is about (${dateWords(about)}).`
    : `"${text}" is taken to be on the day of the story (${dateWords(story.date)}).`;
  return true;
}

/** "The same evening" goes with the time that it leans on where that has been put on another day. */
function goWithAnchor(draft: Draft, before: readonly Draft[], expressions: readonly TemporalExpression[]): boolean {
  const { anchor, text } = expressions[draft.expression!]!;
  if (anchor?.kind !== 'expression') return false;
  const leader = before.findLast(
    ({ expression }) => expression !== undefined && expressions[expression]!.start === anchor.start,
  );
  const from = leader?.expression === undefined ? undefined : expressions[leader.expression]!;
  const base = from?.type === 'TIME' && from.edtf ? dateOfEdtf(from.edtf) : null;
  if (!leader?.date || !base || base.start !== draft.date!.start || base.start === leader.date.start) return false;
  draft.date = { ...leader.date };
  draft.reason = `"${text}" is counted from "${from!.text}", which is dated ${dateWords(leader.date)}.`;
  return true;
}

/** "The premier flew in the same day", behind what somebody had refused the day before: the day is that of what is told, not of an aside. */
function goWithStory(
  draft: Draft,
  before: readonly Draft[],
  expressions: readonly TemporalExpression[],
  reading: TextReading,
): boolean {
  const { anchor, text } = expressions[draft.expression!]!;
  if (anchor?.kind !== 'expression' || !/^(?:on )?(?:the|that) same\b/i.test(text)) return false;
  const leader = before.findLast(
    ({ expression }) => expression !== undefined && expressions[expression]!.start === anchor.start,
  );
  if (!leader || leader.sentence === draft.sentence || (leader.main && leader.tense !== 'pluperfect')) return false;
  const told = toldLast(draft, before, reading, FAR);
  if (!told?.date || spanLength(told.date) > 1 || told.tense === 'pluperfect') return false;
  draft.date = { ...told.date };
  draft.reason = `"${text}" is that of what is told just before (${dateWords(told.date)}).`;
  return true;
}

/** How many paragraphs back an event may have been told that a date is counted from, and how many at most. */
const NEAR = 1;
const FAR = 4;

/** The last event that a main clause of the same paragraph or of those before told before a clause's sentence. */
function toldLast(draft: Draft, before: readonly Draft[], { sentences }: TextReading, reach = NEAR): Draft | undefined {
  const { paragraph } = sentences[draft.sentence]!;
  // What stands above a heading is told and done.
  const oldest = before[0]?.sentence ?? draft.sentence;
  let heading = draft.sentence - 1;
  while (heading >= oldest && paragraph - sentences[heading]!.paragraph <= reach && !isHeading(sentences[heading]!))
    heading--;
  return before.findLast(
    ({ sentence, main, date, leansOn, status, reporting }) =>
      sentence < draft.sentence &&
      sentence > heading &&
      paragraph - sentences[sentence]!.paragraph <= reach &&
      main &&
      !reporting &&
      status !== 'planned' &&
      (date !== undefined || leansOn !== undefined),
  );
}

const isHeading = ({ role }: TextReading['sentences'][number]): boolean =>
  role === 'headline' || role === 'boilerplate';

function placeOf({ first, end }: Draft, { text, tokens }: TextReading) {
  const start = tokens[first]!.start;
  const stop = tokens[end - 1]!.end;
  return { start, end: stop, text: text.slice(start, stop) };
}

/** Days can't be counted from a year: the step must not be finer than the date that it starts from. */
function reaches(duration: string, from: FuzzyDate): boolean {
  const days = spanLength(from);
  if (/^PT|D$/.test(duration)) return days <= 7;
  if (/W$/.test(duration)) return days <= 31;
  return true;
}
