import { dayNumberOf, parseDay } from '../calendar/index.js';
import type { DatingClue, DatingClues, Day } from '../model/index.js';
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
const NEARLY_RARE = 0.4;
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
export function voteForDay({ clues, lastDay }: DatingClues, told: ToldDays): DayVotes | null {
  const least = lastDay === undefined ? Number.NEGATIVE_INFINITY : dayNumberOf(lastDay);
  const sequence = sequenceOf(clues);
  const votes = new Map<number, number>();
  const cast: Vote[] = [];
  for (const clue of clues) {
    const own = votesOf(clue, told, sequence).filter(({ like }) => !isCalledByDate(clue, like.day, clues));
    cast.push(...own);
    const best = new Map<number, number>();
    for (const { from, to, weight } of own) {
      for (let day = Math.max(from, least); day <= to; day++) best.set(day, Math.max(best.get(day) ?? 0, weight));
    }
    for (const [day, weight] of best) votes.set(day, (votes.get(day) ?? 0) + weight);
  }
  const window = bestWindow(votes);
  if (!window) return null;
  const strongest = cast
    .filter(({ from, to }) => from <= window.from && to >= window.from)
    .reduce((a, b) => (b.weight > a.weight ? b : a));
  return { ...window, clue: strongest.clue, like: strongest.like };
}

/** A day that a text tells by its date it doesn't tell by its weekday too: "on October 29 ... on Tuesday". */
const isCalledByDate = ({ month, weekday }: DatingClue, told: Day, clues: readonly DatingClue[]): boolean =>
  month === undefined &&
  weekday !== undefined &&
  clues.some((other) => other.month === parseDay(told).month && other.day === parseDay(told).day);

function votesOf(clue: DatingClue, told: ToldDays, sequence: ToldSequence | null): Vote[] {
  const likest = told.like(clue.roots);
  const most = likest[0]?.likeness ?? 0;
  if (most < LEAST_LIKE) return [];
  // One day in seven is a Friday, but one in 365 is 8 May: where that fits, it hardly does so by chance.
  const rare = clue.month !== undefined;
  return likest.flatMap((like) => {
    const share = like.likeness / most;
    const window = share >= (rare ? NEARLY_RARE : NEARLY) ? windowOf(clue, like.day, sequence) : null;
    return window ? [{ ...window, weight: like.likeness * (rare ? 1 : share), clue, like }] : [];
  });
}

/** The first day with the most votes and its neighbours that are as good; null where days that are further off come near it. */
function bestWindow(votes: ReadonlyMap<number, number>): DayWindow | null {
  let first = 0;
  let most = 0;
  for (const [day, weight] of votes) {
    if (weight > most || (weight === most && day < first)) [first, most] = [day, weight];
  }
  if (most === 0) return null;
  const isAsGood = (day: number) => (votes.get(day) ?? 0) >= most * AS_GOOD;
  let from = first;
  let to = first;
  while (isAsGood(from - 1)) from--;
  while (isAsGood(to + 1)) to++;
  for (const [day, weight] of votes) {
    if (day < from - WEEK && weight > most * EARLIER_RIVAL) return null;
    if (day > to + WEEK && weight > most * RIVAL) return null;
  }
  return { from, to };
}
