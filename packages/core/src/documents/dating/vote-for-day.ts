import { dayNumberOf, fromDayNumber, parseDay, toDayNumber } from '../../calendar/index.js';
import type { DatingClue, DatingClues, Day, OwnDay } from '../../model/index.js';
import { type DayWindow, windowOf } from './clue-window.js';
import type { LikeDay, ToldDays } from './told-days.js';
import { sequenceOf, type ToldSequence } from './told-sequence.js';

/** The days on which a text was most likely published, as day numbers, and the clue that says so best. */
export interface DayVotes extends DayWindow {
  clue: DatingClue;
  like: LikeDay;
}

/** Less alike, two sentences tell different things. */
const LEAST_LIKE = 0.15;
/** A telling that is so much less like the clue than the likest still counts where its day fits. */
const NEARLY = 0.6;
/** What a day of the year is worth that others tell of too, with hardly a word in common. */
const RARE = 0.1;
const LEAST_LIKE_RARE = 0.04;
/** "Yesterday" fits any day that something like it was told of: it decides nothing, and tips the scales. */
const UNCHECKED = 0.3;
const MONTH_ALONE = 0.6;
/** What it is worth that a document of the same story was published at the time. */
const NEARNESS = 0.2;
/** Years to the day are what a text is written for. */
const ANNIVERSARY = 3;
/** News is told soon: what a vote for the day of what is told has lost a year from it. */
const FADING = 0.5;
/** What days are worth on which the text would tell of a day to come as past, or look ahead to one that is past. */
const CONTRADICTED = 0.6;
/** A day without a year is hardly told of that will come round within so many days, nor looked ahead to that has just been. */
const COMING_ROUND = 120;
const YEAR = 365;
/** Fewer votes, in likeness, are none. */
const LEAST_VOTES = 0.2;
/** Days that got almost as many votes as the best are as good. */
const AS_GOOD = 0.9;
/** Another time that got so much of the best one's votes makes it a guess; an earlier one may be that of the background. */
const RIVAL = 0.75;
const EARLIER_RIVAL = 0.9;
const WEEK = 7;

interface Vote extends DayWindow {
  weight: number;
  clue: DatingClue;
  like: LikeDay;
}

/**
 * Every clue votes for the days on which the text may have been published if the clue tells what a dated document tells, with the
 * likeness of the two as its weight. Null where nothing is alike, or where other weeks got almost as many votes.
 */
export function voteForDay(
  { clues, days }: DatingClues,
  told: ToldDays,
  near: ReadonlyMap<number, number> = new Map(),
): DayVotes | null {
  // What is written for an anniversary tells of the whole year.
  const isOfYear = clues.some(({ years }) => years !== undefined);
  const sequence = isOfYear ? null : sequenceOf(clues);
  const votes = new Map<number, number>();
  const cast: Vote[] = [];
  for (const clue of clues) {
    const own = votesOf(clue, clues, told, sequence);
    cast.push(...own);
    const best = new Map<number, number>();
    for (const { from, to, weight, like } of own) {
      const told = dayNumberOf(like.day);
      for (let day = from; day <= to; day++) {
        const share = 1 - FADING * Math.min(1, Math.abs(day - told) / YEAR);
        best.set(day, Math.max(best.get(day) ?? 0, weight * share));
      }
    }
    for (const [day, weight] of best) votes.set(day, (votes.get(day) ?? 0) + weight);
  }
  for (const [day, share] of near) if (votes.has(day)) votes.set(day, votes.get(day)! + NEARNESS * share);
  const held = isOfYear ? days.filter(({ year }) => year !== undefined) : days;
  for (const [day, weight] of votes) votes.set(day, weight * CONTRADICTED ** contradictions(day, held));
  const window = bestWindow(votes);
  if (!window) return null;
  const strongest = cast
    .filter(({ clue, from, to }) => !clue.shift && from <= window.from && to >= window.from)
    .reduce<Vote | null>((a, b) => (a && b.weight <= a.weight ? a : b), null);
  return strongest && { ...window, clue: strongest.clue, like: strongest.like };
}

function votesOf(
  clue: DatingClue,
  clues: readonly DatingClue[],
  told: ToldDays,
  sequence: ToldSequence | null,
): Vote[] {
  const likest = told.like(clue.roots);
  const most = likest[0]?.likeness ?? 0;
  // One day in seven is a Friday, but one in 365 is 8 May: where that fits, it hardly does so by chance.
  const rare = clue.month !== undefined && clue.day !== undefined;
  if (most < LEAST_LIKE_RARE) return [];
  return likest.flatMap((like) => {
    const { likeness, day } = like;
    const share = likeness / most;
    // So does a Friday that the text calls 8 May as well.
    const sure = rare || isNamed(clue, day, clues);
    const window =
      (sure ? likeness >= LEAST_LIKE_RARE : most >= LEAST_LIKE && share >= NEARLY) && windowOf(clue, day, sequence);
    return window ? [{ ...window, weight: sure ? RARE + likeness : worthOf(clue) * likeness * share, clue, like }] : [];
  });
}

/** "November 7 ... on Sunday": a day that the text names by its date as well. */
const isNamed = ({ weekday, month }: DatingClue, told: Day, clues: readonly DatingClue[]): boolean => {
  if (weekday === undefined || month !== undefined) return false;
  const civil = parseDay(told);
  return clues.some((other) => other.month === civil.month && other.day === civil.day);
};

const worthOf = ({ shift, years, month }: DatingClue): number =>
  shift ? UNCHECKED : years !== undefined ? ANNIVERSARY : month !== undefined ? MONTH_ALONE : 1;

/** On how many of the days that it names a text would be wrong if it had been published on `day`. */
export const contradictions = (day: number, days: readonly OwnDay[]): number =>
  days.reduce((count, own) => count + (contradicts(day, own) ? 1 : 0), 0);

function contradicts(day: number, { year, month, day: ofMonth, isAhead }: OwnDay): boolean {
  const dayIn = (year: number) => toDayNumber({ year, month, day: ofMonth });
  if (year !== undefined) return isAhead ? day > dayIn(year) : day < dayIn(year);
  const now = fromDayNumber(day).year;
  const away = isAhead ? dayIn(now) - day : day - dayIn(now);
  return (away < 0 ? away + YEAR : away) > YEAR - COMING_ROUND;
}

/** The first day with the most votes and its neighbours that are as good; null where another time comes near it. */
function bestWindow(votes: ReadonlyMap<number, number>): DayWindow | null {
  let first = 0;
  let most = 0;
  for (const [day, weight] of votes) {
    if (weight > most || (weight === most && day < first)) [first, most] = [day, weight];
  }
  if (most < LEAST_VOTES) return null;
  const reach = (share: number): DayWindow => {
    const isAsGood = (day: number) => (votes.get(day) ?? 0) >= most * share;
    let [from, to] = [first, first];
    while (isAsGood(from - 1)) from--;
    while (isAsGood(to + 1)) to++;
    return { from, to };
  };
  // What is no other time may come as near as it likes.
  const near = reach(RIVAL);
  for (const [day, weight] of votes) {
    if (day < near.from - WEEK && weight > most * EARLIER_RIVAL) return null;
    if (day > near.to + WEEK && weight > most * RIVAL) return null;
  }
  return reach(AS_GOOD);
}
