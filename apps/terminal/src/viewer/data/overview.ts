import {
  type Stretch as Days,
  fromDayNumber,
  MONTHS,
  stretchesOf,
  toDayNumber,
  yearWords,
} from '@dateline/core/calendar';
import type { Entry } from './timeline-index.js';

/** Days that are drawn to one scale. */
interface Stretch {
  from: number;
  to: number;
  column: number;
  columns: number;
}

interface Label {
  text: string;
  column: number;
}

/** How the days of a timeline lie on so many columns: with a short break before what lies far off, and instead of long gaps. */
export interface Scale {
  columns: number;
  columnOf: (day: number) => number;
  /** Columns of a break. */
  breaks: readonly number[];
  /** The years, and the months where there is room for them, each at the column where it begins. */
  labels: readonly Label[];
}

const BREAK_COLUMNS = 3;
/** A stretch has room for its year. */
const LEAST_COLUMNS = 5;

/** Lays out the days of a timeline. */
export function scaleOf(entries: readonly Entry[], columns: number): Scale {
  const stretches = layOut(stretchesOf(entries.map(({ day }) => day)), columns);
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
  const labels = stretches.flatMap((stretch, index) => {
    const told = labelsOf(stretch, columnOf);
    // What lies far ahead is told by its last year, as what lies far back is by its first.
    return index > 0 && index === stretches.length - 1 && told.length === 1 ? [endOf(stretch)] : told;
  });
  return { columns, columnOf, breaks, labels };
}

function layOut(stretches: readonly Days[], columns: number): Stretch[] {
  const room = Math.max(stretches.length, columns - BREAK_COLUMNS * (stretches.length - 1));
  let column = 0;
  return stretches.map(({ first, last, share }, index) => {
    const own = Math.max(LEAST_COLUMNS, Math.round(room * share));
    const behind = stretches.length - 1 - index;
    const most = columns - column - behind * (BREAK_COLUMNS + LEAST_COLUMNS);
    const stretch = { from: first, to: last, column, columns: Math.max(1, behind === 0 ? most : Math.min(own, most)) };
    column += stretch.columns + BREAK_COLUMNS;
    return stretch;
  });
}

/** Months between labels, from fine to coarse. */
const STEPS = [1, 3, 12, 24, 60, 120, 240, 600, 1200, 2400, 6000, 12_000];
/** Columns that a year or a month needs to be told by itself. */
const LABEL_COLUMNS = 7;

/** Where a stretch begins, in years, and as many years or months of it as there is room for. */
function labelsOf({ from, to, column, columns }: Stretch, columnOf: (day: number) => number): Label[] {
  const { year, month } = fromDayNumber(from);
  const months = (to - from + 1) / 30.4;
  const step = STEPS.find((each) => (months / each) * LABEL_COLUMNS <= columns) ?? STEPS.at(-1)!;
  const labels = [{ text: yearWords(year), column }];
  const first = Math.floor((year * 12 + month - 1) / step + 1) * step;
  for (let count = first; count <= year * 12 + month + months; count += step) {
    const at = { year: Math.floor(count / 12), month: (((count % 12) + 12) % 12) + 1, day: 1 };
    const text = at.month === 1 ? yearWords(at.year) : MONTHS[at.month - 1]!.slice(0, 3);
    const day = toDayNumber(at);
    const label = { text, column: columnOf(day) };
    if (day <= to && label.column + text.length <= column + columns) labels.push(label);
  }
  return labels;
}

function endOf({ to, column, columns }: Stretch): Label {
  const text = yearWords(fromDayNumber(to).year);
  return { text, column: column + Math.max(0, columns - text.length) };
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
