import { fromDayNumber } from '../../calendar/index.js';
import type { DayWindow } from './clue-window.js';
import type { LikeDocument } from './near-others.js';
import type { ToldSequence } from './told-sequence.js';

/** The last day told is at most so many days from when the others of the story were published. */
const ROUND = 120;
/** In any other year it is so many days farther off. */
const APART = 180;
/** How long after its last day a text may have been published, if it looks ahead to none. */
const LATER = 60;

/**
 * When a text was published that tells a sequence of days without their year, by the other documents of its story: in the one year in
 * which the sequence ends near them. Null for a story of several years.
 */
export function windowOfSequence(sequence: ToldSequence, like: readonly LikeDocument[]): DayWindow | null {
  const [first] = like;
  if (!first) return null;
  const from = like.reduce((day, it) => Math.min(day, it.from), first.from);
  const to = like.reduce((day, it) => Math.max(day, it.to), first.to);
  const years: { last: number; away: number }[] = [];
  for (let { year } = fromDayNumber(from - 365); year <= fromDayNumber(to + 365).year; year++) {
    const last = sequence.lastIn(year);
    years.push({ last, away: Math.max(0, from - last, last - to) });
  }
  const [best, other] = years.sort((a, b) => a.away - b.away);
  if (!best || !other || best.away > ROUND || other.away - best.away < APART) return null;
  return { from: best.last, to: best.last + Math.min(LATER, sequence.ahead - 1) };
}
