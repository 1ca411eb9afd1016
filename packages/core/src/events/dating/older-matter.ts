import { daysBetween, spanLength } from '../../calendar/index.js';
import type { Draft } from '../drafts/draft.js';
import { areKindred } from '../words/kindred.js';
import type { Story } from './tell-story.js';

/** Days before the story's day from which an event is the matter of the story rather than a part of it. */
const BEFORE = 3;
const MONTH = 31;

/**
 * "A report on the dam that burst in March was handed over on Monday": what the story is about, told with a day of its own in
 * the headline or lead. Undefined where the story tells an event of that kind itself, which later words may as well mean.
 */
export function olderMatter(opening: readonly Draft[], story: Story): Draft | undefined {
  return opening.find(
    ({ expression, date, kind, status }) =>
      expression !== undefined &&
      date !== undefined &&
      date.modifier === undefined &&
      kind !== undefined &&
      status !== 'planned' &&
      spanLength(date) <= MONTH &&
      daysBetween(date.end, story.date.start) > BEFORE &&
      kind !== story.first?.kind &&
      !areKindred(kind, story.first?.kind),
  );
}

/** "The dam gave way at night", "the collapse killed nine": an event of that kind, or one that its words name. */
export const isOfOlder = (
  { kind, concepts, main, tense, reporting }: Draft,
  older: Draft | undefined,
): older is Draft =>
  older !== undefined &&
  main &&
  !reporting &&
  /^(?:past|pluperfect)$/.test(tense) &&
  (kind === older.kind || (areKindred(kind, older.kind) && concepts.has(`~${older.kind}`)));
