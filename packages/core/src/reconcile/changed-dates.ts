import { spanLength, spansTouch } from '../calendar/index.js';
import { MONTH_WORDS } from '../lexicon/index.js';
import type { DocumentAnalysis, TemporalExpression } from '../model/index.js';
import type { CopiedSentence } from './copied-sentences.js';
import type { ChangedPoint, ToldPoint } from './dispute-changes.js';

const MONTHS = MONTH_WORDS.flat().join('|');

/** A day, month or year by its name: "9 March", "2014". "Ten days ago" and what is told by a weekday move with the day of the paper. */
const NAMED = new RegExp(`^\\d{4}$|\\d.*\\b(?:${MONTHS})|\\b(?:${MONTHS})\\b.*\\d`, 'i');

/** The dates that near copies have changed: where a sentence has but one that the other has not, and of one length. */
export function changedDates(copied: readonly CopiedSentence[], analyses: readonly DocumentAnalysis[]): ChangedPoint[] {
  return copied.flatMap(({ copy, original, sentence, from }) => {
    const [own, theirs] = [datesIn(analyses[copy]!, sentence), datesIn(analyses[original]!, from)];
    const [added, gone] = [without(own, theirs), without(theirs, own)];
    const [one] = added;
    const other = gone.find((date) => one && spanLength(date.span!) === spanLength(one.span!));
    if (!one || !other || added.length > 1 || gone.length > 1 || isSameDay(one, other)) return [];
    return [{ copy: pointOf(copy, sentence, one), original: pointOf(original, from, other) }];
  });
}

function datesIn({ sentences, expressions }: DocumentAnalysis, sentence: number): TemporalExpression[] {
  const { start, end } = sentences[sentence]!;
  return expressions.filter((it) => it.type === 'DATE' && it.span && it.edtf && it.start >= start && it.end <= end);
}

/** The dates in figures of one sentence that no date of the other may be. */
const without = (some: readonly TemporalExpression[], others: readonly TemporalExpression[]): TemporalExpression[] =>
  some.filter(({ text, span }) => NAMED.test(text) && !others.some((other) => spansTouch(span!, other.span!)));

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
