import { dayOf } from '@dateline/core/calendar';
import type { Row } from '@/chronology/row';

/** A stretch of time in days since 1970-01-01, fractions allowed; `end` is exclusive. */
export interface TimeWindow {
  start: number;
  end: number;
}

/** The shortest stretch that can be looked at: two days. */
const SHORTEST = 2;

/** The whole of a timeline, with a little air at either side. */
export function wholeWindow(rows: readonly Row[]): TimeWindow {
  if (rows.length === 0) return { start: 0, end: 365 };
  const reach = reachOf(rows);
  return widen(reach, Math.max(1, (reach.end - reach.start) * 0.02));
}

/** From the first day to the last of what all rows may be. */
export const reachOf = (rows: readonly Row[]): TimeWindow => ({
  start: rows.reduce((least, row) => Math.min(least, row.start), Number.POSITIVE_INFINITY),
  end: rows.reduce((most, row) => Math.max(most, row.end + 1), Number.NEGATIVE_INFINITY),
});

/** The shares of all events that a dense stretch may hold. */
const SHARES = [0.25, 0.35, 0.45, 0.55];

/**
 * Where a timeline is densest: of the shortest stretches that hold a quarter to half of the events, the one with most
 * events by the root of its length (and a week, so that a single day never wins alone), in whole days. The whole where it is even.
 */
export function busiestWindow(rows: readonly Row[], whole: TimeWindow): TimeWindow {
  const starts = rows
    .filter((row) => row.end - row.start < 62)
    .map((row) => row.at)
    .sort((a, b) => a - b);
  let best = { window: whole, score: 0 };
  for (const share of SHARES.map((part) => Math.ceil(rows.length * part))) {
    if (share < 3) continue;
    for (let first = 0; first + share <= starts.length; first += 1) {
      const window = { start: starts[first]!, end: starts[first + share - 1]! + 1 };
      const score = share / Math.sqrt(window.end - window.start + 7);
      if (score > best.score) best = { window, score };
    }
  }
  const length = best.window.end - best.window.start;
  if (length > (whole.end - whole.start) * 0.4) return whole;
  // Whole days: half of a column would be all that is seen of what may have been the greatest.
  return clampWindow(widen(best.window, Math.ceil(length * 0.15)), whole);
}

/** The stretch that some rows cover, with air, or null for none. */
export function windowOfRows(rows: readonly Row[], whole: TimeWindow): TimeWindow | null {
  if (rows.length === 0) return null;
  // Decades and long ranges would hide the days around them: only their start counts where others are shorter.
  const short = rows.filter((row) => row.end - row.start < 366);
  const counted = short.length > 0 ? short : rows;
  const start = Math.min(...counted.map((row) => row.start));
  const end = Math.max(...counted.map((row) => row.end + 1));
  return clampWindow(widen({ start, end }, Math.max(3, (end - start) * 0.3)), whole);
}

const widen = ({ start, end }: TimeWindow, days: number): TimeWindow => ({
  start: start - days,
  end: end + days,
});

/** Keeps a window inside the whole, and no shorter than can be looked at. */
export function clampWindow({ start, end }: TimeWindow, whole: TimeWindow): TimeWindow {
  const length = Math.min(Math.max(end - start, SHORTEST), whole.end - whole.start);
  const middle = (start + end) / 2;
  const from = Math.min(Math.max(middle - length / 2, whole.start), whole.end - length);
  return { start: from, end: from + length };
}

/** Makes a window `factor` times as long around the point `at` (0 its start, 1 its end), which stays where it is. */
export function zoomWindow({ start, end }: TimeWindow, factor: number, at: number, whole: TimeWindow): TimeWindow {
  const point = start + (end - start) * at;
  const length = Math.max((end - start) * factor, SHORTEST);
  return clampWindow({ start: point - length * at, end: point + length * (1 - at) }, whole);
}

/** Moves a window by a share of its length. */
export function panWindow({ start, end }: TimeWindow, share: number, whole: TimeWindow): TimeWindow {
  const by = (end - start) * share;
  return clampWindow({ start: start + by, end: end + by }, whole);
}

/** Where a day stands in a window: 0 at its start, 1 at its end. */
export const placeIn = ({ start, end }: TimeWindow, day: number): number => (day - start) / (end - start);

/** Part of the way from one window to another. */
export const betweenWindows = (from: TimeWindow, to: TimeWindow, share: number): TimeWindow => ({
  start: from.start + (to.start - from.start) * share,
  end: from.end + (to.end - from.end) * share,
});

/** The first and the last day of a window, without the air around all events. */
export function daysOf(window: TimeWindow, reach: TimeWindow): { start: string; end: string } {
  const start = Math.max(window.start, reach.start);
  const end = Math.min(window.end, reach.end);
  // Beyond all events there is nothing but air.
  const days = start < end ? { start, end } : window;
  return { start: dayOf(Math.floor(days.start)), end: dayOf(Math.ceil(days.end) - 1) };
}

/** Whether a window is the whole, but for what arithmetic loses. */
export const covers = ({ start, end }: TimeWindow, whole: TimeWindow): boolean =>
  end - start >= (whole.end - whole.start) * 0.999;
