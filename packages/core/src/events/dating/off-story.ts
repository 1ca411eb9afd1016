import { compareDays, daysBetween } from '../../calendar/index.js';
import type { FuzzyDate } from '../../model/index.js';
import type { TextReading } from '../../text/index.js';
import type { Draft } from '../drafts/draft.js';
import { areKindred } from '../words/kindred.js';
import type { NamedTimes } from './named-times.js';
import { type Tie, tieTo, type Words } from './sentence-words.js';
import type { Story } from './tell-story.js';

/** Days before the story from which a time is none of its own. */
const BEFORE = 3;
/** How many sentences back something of the story has to have been told. */
const NEAR = 2;
/** What a sentence has to share with the opening to be of the story where nothing near is, and right behind what is older. */
const LIKELY = 1.8;
const SURE = 2.4;

/**
 * Whether a clause of an article's body, told without a date, lies off the story, whose day is then not its own: where its sentence names
 * an earlier time, where what was told last is older, or where nothing near was told at all.
 */
export function isOffStory(
  draft: Draft,
  before: readonly Draft[],
  story: Story,
  times: NamedTimes,
  { link, named }: Tie,
): boolean {
  const isOld = (end: string) => daysBetween(end, story.date.start) > BEFORE;
  // "Staff say that it found a way a decade ago"
  if (times.endsIn(draft.sentence).some(isOld)) return true;
  if (named) return false;
  const last = before.findLast(({ sentence, date }) => date !== undefined && sentence < draft.sentence);
  if (!last || draft.sentence - last.sentence > NEAR) return link < LIKELY;
  return isOld(last.date!.end) && link < SURE;
}

/** "Even before the vote he was trying": the clause says that what was told last is not its time. */
export function isFromBefore({ first, headToken, clause }: Draft, { tokens }: TextReading): boolean {
  const words = tokens.slice(clause?.opening ?? first, headToken);
  return words.some(({ lower }, i) => lower === 'even' && words[i + 1]?.lower === 'before');
}

/** "It recently cut its staff", "guests initially complained": of no day, or of one before the news. */
export const isOfNoDay = ({ first, headToken, clause }: Draft, { tokens }: TextReading): boolean =>
  tokens.slice(clause?.opening ?? first, headToken).some(({ lower }) => OF_NO_DAY.test(lower));
const OF_NO_DAY =
  /^(?:recently|previously|formerly|originally|initially|repeatedly|consistently|routinely|regularly|traditionally|historically|increasingly|often|usually|always|sometimes|frequently)$/;

/**
 * "Witnesses said that the pipe had rusted and burst": what is said in the course of a story, by one whose saying has no day of its own, is
 * as old as it may be, unless it is of the story.
 */
export function isHearsay(draft: Draft, saying: Draft, story: Story | undefined, words: Words): boolean {
  if (!saying.said || draft.joined || !story || draft.headToken < saying.headToken) return false;
  const { link, named } = tieTo(story, draft, words);
  const same = [...story.kinds].some((kind) => kind === draft.kind || areKindred(kind, draft.kind));
  return !named && !same && link < LEAST;
}
/** What it has to share with the opening at the least. */
const LEAST = 0.9;

/** "By 2003 it was the largest, and loans made half of its profit", behind what happened in 1999: the sentence is of a time of its own. */
export const isOfOtherTime = (sentence: number, { start, end }: FuzzyDate, times: NamedTimes): boolean =>
  times.endsIn(sentence).some((own) => compareDays(own, start) < 0 || compareDays(own, end) > 0);
