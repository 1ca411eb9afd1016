import { fromDayNumber, toDayNumber } from '@dateline/core/calendar';
import type { Entry } from './timeline-index.js';

/** A stretch of days without a gap that is drawn to scale. */
interface Stretch {
  from: number;
  to: number;
  column: number;
  columns: number;
}

/** How the days of a timeline lie on so many columns. Long stretches without an event are drawn as a short break. */
export interface Scale {
  columns: number;
  columnOf: (day: number) => number;
  /** Columns of a break. */
  breaks: readonly number[];
  /** The columns at which the years begin, in order. */
  years: readonly { year: number; column: number }[];
}

const BREAK_COLUMNS = 3;
/** A stretch has room for its year. */
const LEAST_COLUMNS = 5;
/** A gap is broken where it takes more than this part of the whole span. */
const LONG_GAP = 0.25;
/** Days of the shortest gap that is worth a break. */
const LEAST_GAP = 3 * 365;

/** Lays out the days of a timeline. */
export function scaleOf(entries: readonly Entry[], columns: number): Scale {
  const days = entries.map(({ day }) => day).sort((a, b) => a - b);
  const stretches = layOut(stretchesOf(days), columns);
  const columnOf = (day: number): number => {
    const stretch = stretches.find(({ to }) => day <= to) ?? stretches.at(-1);
    if (!stretch) return 0;
    const part = (day - stretch.from) / Math.max(1, stretch.to - stretch.from + 1);
    return Math.max(
      0,
      Math.min(columns - 1, stretch.column + Math.floor(Math.max(0, Math.min(0.9999, part)) * stretch.columns)),
    );
  };
  const breaks = stretches.slice(1).map(({ column }) => column - Math.ceil(BREAK_COLUMNS / 2));
  return { columns, columnOf, breaks, years: yearsOf(stretches, columnOf) };
}

function stretchesOf(days: readonly number[]): { from: number; to: number }[] {
  const stretches: { from: number; to: number }[] = [];
  const total = (days.at(-1) ?? 0) - (days[0] ?? 0);
  for (const day of days) {
    const last = stretches.at(-1);
    if (last && day - last.to <= Math.max(LEAST_GAP, total * LONG_GAP)) last.to = day;
    else stretches.push({ from: day, to: day });
  }
  return stretches;
}

function layOut(stretches: readonly { from: number; to: number }[], columns: number): Stretch[] {
  const room = Math.max(stretches.length, columns - BREAK_COLUMNS * (stretches.length - 1));
  const total = stretches.reduce((sum, { from, to }) => sum + to - from + 1, 0);
  let column = 0;
  return stretches.map(({ from, to }, i) => {
    const share = Math.max(LEAST_COLUMNS, Math.floor((room * (to - from + 1)) / total));
    const last = i === stretches.length - 1;
    const stretch = { from, to, column, columns: last ? Math.max(1, columns - column) : share };
    column += share + BREAK_COLUMNS;
    return stretch;
  });
}

/** Every year that begins inside a stretch, and the year in which each stretch begins. */
function yearsOf(stretches: readonly Stretch[], columnOf: (day: number) => number): Scale['years'] {
  const years: { year: number; column: number }[] = [];
  for (const { from, to, column } of stretches) {
    const first = fromDayNumber(from).year;
    const last = fromDayNumber(to).year;
    years.push({ year: first, column });
    for (let year = first + 1; year <= last; year++) {
      years.push({ year, column: columnOf(toDayNumber({ year, month: 1, day: 1 })) });
    }
  }
  return years;
}

/** How many events lie on each column. */
export function densityOf(entries: readonly Entry[], scale: Scale): number[] {
  const counts = new Array<number>(scale.columns).fill(0);
  for (const { day } of entries) counts[scale.columnOf(day)]!++;
  return counts;
}

const BLOCKS = ' ▁▂▃▄▅▆▇█';

/**
 * Counts as blocks, on one line (eight heights) or two (sixteen), the upper line first. The square root keeps single
 * events visible beside crowds.
 */
export function sparkline(counts: readonly number[], lines: 1 | 2 = 1): string[] {
  const most = Math.sqrt(Math.max(1, ...counts));
  const heights = counts.map((count) =>
    count === 0 ? 0 : Math.max(1, Math.round((Math.sqrt(count) / most) * 8 * lines)),
  );
  const row = (floor: number) => heights.map((height) => BLOCKS[Math.max(0, Math.min(8, height - floor))]).join('');
  return lines === 2 ? [row(8), row(0)] : [row(0)];
}
