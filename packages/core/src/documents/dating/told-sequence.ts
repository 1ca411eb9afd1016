import { dayNumberOf, formatDay } from '../../calendar/index.js';
import type { DatingClue } from '../../model/index.js';

/** So many days told by their month make a sequence. */
const LEAST = 3;
/** Days of the year in which a text tells nothing: it goes on from the day before them. */
const GAP = 150;
const YEAR = 365;

/** What a text tells within one year, by its days without years. */
export interface ToldSequence {
  /** Days from that of a month and day on to the last one that is told. */
  toLast(month: number, day: number): number;
  /** Days from it on to the first one that the text looks ahead to, or that would be told again. */
  toNext(month: number, day: number): number;
  /** The last one in a year, as a day number, and the days from it on to the first that the text looks ahead to. */
  lastIn(year: number): number;
  ahead: number;
}

/**
 * "on March 7 ... on April 2 ... on June 16 ... will open on September 1": days told without their year are those of the year before a
 * text, and it was written after the last of them and before what it looks ahead to. The last is the one that no other follows for months.
 * Null where they are few, or spread over the year.
 */
export function sequenceOf(clues: readonly DatingClue[]): ToldSequence | null {
  const told = daysOf(clues, 'told');
  if (told.length < LEAST) return null;
  const gapAfter = (index: number): number => around(told[index]!, told[(index + 1) % told.length]!) || YEAR;
  const widest = told.reduce((best, _, index) => (gapAfter(index) > gapAfter(best) ? index : best), 0);
  if (gapAfter(widest) < GAP) return null;
  const last = told[widest]!;
  const ahead = daysOf(clues, 'ahead').map((day) => around(last, day));
  const next = Math.min(gapAfter(widest), ...ahead.filter((days) => days > 0));
  const toLast = (month: number, day: number): number => around(dayOfYear(month, day), last);
  return {
    toLast,
    toNext: (month, day) => toLast(month, day) + next,
    lastIn: (year) => dayNumberOf(formatDay({ year, month: 1, day: 1 })) + last,
    ahead: next,
  };
}

function daysOf(clues: readonly DatingClue[], side: DatingClue['side']): number[] {
  const days = clues.flatMap((clue) =>
    clue.side === side && clue.month && clue.day && clue.yearShift === undefined ? dayOfYear(clue.month, clue.day) : [],
  );
  return [...new Set(days)].sort((a, b) => a - b);
}

const two = (number: number): string => String(number).padStart(2, '0');

/** Counted in a year without a leap day; 29 February is 1 March. */
const dayOfYear = (month: number, day: number): number =>
  dayNumberOf(month === 2 && day === 29 ? '2001-03-01' : `2001-${two(month)}-${two(day)}`) - dayNumberOf('2001-01-01');

const around = (from: number, to: number): number => (to - from + YEAR) % YEAR;
