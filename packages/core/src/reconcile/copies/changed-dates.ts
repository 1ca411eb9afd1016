import { daysBetween, spanLength, spansTouch } from '../../calendar/index.js';
import { MONTH_WORDS, WEEKDAY_WORDS } from '../../lexicon/index.js';
import type { DocumentAnalysis, TemporalExpression } from '../../model/index.js';
import type { CopiedSentence } from './copied-sentences.js';
import type { ChangedPoint, ToldPoint } from './dispute-changes.js';

const MONTHS = MONTH_WORDS.flat().join('|');

/** A day, month or year by its name: "9 March", "2014". "Ten days ago" moves with the day of the paper. */
const NAMED = new RegExp(`^\\d{4}$|\\d.*\\b(?:${MONTHS})|\\b(?:${MONTHS})\\b.*\\d`, 'i');

/** "last June", "in May": months, without a day or a year. */
const MONTH = new RegExp(`^(?:\\w+ )?(${MONTHS})$`, 'i');

const WEEKDAY = new RegExp(`^(?:\\w+ )?(${WEEKDAY_WORDS.map(([day]) => day).join('|')})(?: \\w+)?$`, 'i');
/** Days by which two weekdays of one week may be apart. */
const NEAR = 3;

/** The dates that near copies have changed: where a sentence has but one that the other has not, and of one length. */
export function changedDates(copied: readonly CopiedSentence[], analyses: readonly DocumentAnalysis[]): ChangedPoint[] {
  return copied.flatMap(({ copy, original, sentence, from }) => {
    const [own, theirs] = [datesIn(analyses[copy]!, sentence), datesIn(analyses[original]!, from)];
    const [added, gone] = [without(own, theirs), without(theirs, own)];
    const [one] = added;
    const other = gone.find((date) => one && areAsLong(date, one) && areAlike(one, date));
    if (!one || !other || added.length > 1 || isSameDay(one, other)) return [];
    // The day of a dateline may be told again.
    if (gone.some((date) => date !== other && !spansTouch(date.span!, other.span!))) return [];
    return [{ copy: pointOf(copy, sentence, one), original: pointOf(original, from, other) }];
  });
}

/** Months are no longer than others for a day or three. */
function areAsLong(one: TemporalExpression, other: TemporalExpression): boolean {
  const [length, same] = [spanLength(one.span!), spanLength(other.span!)];
  return Math.abs(length - same) <= (Math.min(length, same) >= 28 ? 3 : 0);
}

function datesIn({ sentences, expressions }: DocumentAnalysis, sentence: number): TemporalExpression[] {
  const { start, end } = sentences[sentence]!;
  return expressions.filter(
    (it) =>
      it.start >= start &&
      it.end <= end &&
      (it.type === 'DATE' || (it.type === 'TIME' && WEEKDAY.test(it.text))) &&
      it.span &&
      it.edtf,
  );
}

/** The dates in figures of one sentence that no date of the other may be. */
const without = (some: readonly TemporalExpression[], others: readonly TemporalExpression[]): TemporalExpression[] =>
  some.filter(
    ({ text, span }) =>
      (NAMED.test(text) || WEEKDAY.test(text) || MONTH.test(text)) &&
      !others.some((other) => spansTouch(span!, other.span!)),
  );

/** Two weekdays are two where both papers name one, and not that of another week: "on Monday" is not "on Sunday night". */
function areAlike(one: TemporalExpression, other: TemporalExpression): boolean {
  const [month, another] = [MONTH.exec(one.text)?.[1], MONTH.exec(other.text)?.[1]];
  if (month || another) return month !== undefined && another !== undefined && month !== another;
  const [day, same] = [WEEKDAY.exec(one.text)?.[1], WEEKDAY.exec(other.text)?.[1]];
  if (!day && !same) return true;
  const apart = Math.abs(daysBetween(one.span!.start, other.span!.start));
  return day !== undefined && same !== undefined && day !== same && apart <= NEAR;
}

/** "9 March" of two years is one day that two papers' dates have put into them. */
const isSameDay = ({ span: a }: TemporalExpression, { span: b }: TemporalExpression): boolean =>
  spanLength(a!) < 300 && a!.start.slice(-5) === b!.start.slice(-5);

const pointOf = (document: number, sentence: number, { start, end, text, edtf }: TemporalExpression): ToldPoint => ({
  aspect: 'date',
  document,
  sentence,
  start,
  end,
  value: edtf!,
  label: text,
  about: 'date',
  isRunning: false,
});
