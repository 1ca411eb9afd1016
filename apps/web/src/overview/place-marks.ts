import type { Row } from '@/chronology/row';
import { dayShare, placeOn, type Scale } from './scale';

/** A date that is a day: a point, `level` steps above the axis. `x` from 0 to 1, `radius` in pixels. */
export interface Dot {
  row: Row;
  x: number;
  level: number;
  radius: number;
}

/** A date that is longer: a bar, `level` steps below the axis. */
export interface Bar {
  row: Row;
  x: number;
  width: number;
  level: number;
}

/** Points too many to stand one by one: how many fall on these pixels; `height` from 0 to 1. */
export interface Column {
  x: number;
  width: number;
  height: number;
  count: number;
  /** How many of them are in dispute. */
  disputed: number;
}

export interface Marks {
  dots: Dot[];
  /** How far one dot stands above the other, in pixels. */
  step: number;
  bars: Bar[];
  columns: Column[];
}

/** The height, in pixels, that dots and columns share. */
export const DOT_AREA = 77;
/** How dots may be stacked: large while there is room, else small. */
const STACKS = [
  { step: 11, radius: 3 },
  { step: 6.4, radius: 2 },
  { step: 4.5, radius: 1.6 },
];
export const BAR_LEVELS = 5;
/** As many bars as a reader, or a browser, can take at once: the most salient. */
const MOST_BARS = 120;
/** As many of those that are longer than what is seen. */
const MOST_COVERS = 2;
const COLUMN = 5;

/** Places the events that touch a window, drawn `width` pixels wide: each by itself while there is room, else as columns. */
export function placeMarks(rows: readonly Row[], scale: Scale, width: number, area = DOT_AREA): Marks {
  const { window } = scale;
  const inside = rows.filter((row) => row.end + 1 > window.start && row.start < window.end);
  const points = inside.filter((row) => row.start === row.end);
  const bars = placeBars(
    inside.filter((row) => row.start !== row.end),
    scale,
    width,
  );
  for (const { step, radius } of STACKS) {
    const dots = placeDots(points, scale, width, Math.floor(area / step) - 1 || 1, radius);
    if (dots) return { dots, step, columns: [], bars };
  }
  const column = Math.min(24, Math.max(COLUMN, width * dayShare(scale) * 0.7));
  return { dots: [], step: 0, columns: columnsOf(points, scale, width, column), bars };
}

/** Stacks the points of each moment upwards; null where they pass the top. */
function placeDots(points: readonly Row[], scale: Scale, width: number, levels: number, least: number): Dot[] | null {
  if (points.length > 600) return null;
  const right = Array.from({ length: levels }, () => Number.NEGATIVE_INFINITY);
  const dots: Dot[] = [];
  for (const row of points) {
    const x = placeOn(scale, row.start + 0.5);
    const radius = least * (1 + 0.6 * row.salience);
    const level = right.findIndex((edge) => x * width - radius >= edge + 1);
    if (level < 0) return null;
    right[level] = x * width + radius;
    dots.push({ row, x, level, radius });
  }
  return dots;
}

function placeBars(spans: readonly Row[], scale: Scale, width: number): Bar[] {
  const { start, end } = scale.window;
  const covers = (row: Row) => row.start <= start && row.end + 1 >= end;
  const limited = mostSalient(
    spans.filter((row) => !covers(row)),
    MOST_BARS,
  );
  // What covers all that is seen tells little of it.
  const room = Math.max(0, Math.min(MOST_COVERS, BAR_LEVELS - limited.length));
  const shown = [...mostSalient(spans.filter(covers), room), ...limited];
  const right = Array.from({ length: BAR_LEVELS }, () => Number.NEGATIVE_INFINITY);
  return shown.map((row) => {
    const from = Math.max(0, placeOn(scale, row.start));
    const to = Math.min(1, placeOn(scale, row.end + 1));
    const free = right.findIndex((edge) => from * width >= edge + 2);
    // Where every level is taken, bars lie over each other: they are translucent.
    const level = free < 0 ? row.index % BAR_LEVELS : free;
    right[level] = Math.max(right[level]!, to * width);
    return { row, x: from, width: Math.max(to - from, 4 / width), level };
  });
}

/** The most salient rows, in order. */
function mostSalient(rows: readonly Row[], most: number): readonly Row[] {
  if (rows.length <= most) return rows;
  const kept = [...rows].sort((a, b) => b.salience - a.salience || a.index - b.index).slice(0, most);
  return kept.sort((a, b) => a.start - b.start);
}

/** Dates longer than a season: on a whole timeline these are drawn as spans, all others by columns. */
export const isLong = (row: Row): boolean => row.end - row.start > 120;

/** The long dates of a timeline, each span once, the longest {@link MOST_BARS} of them. */
export function longSpans(rows: readonly Row[]): Row[] {
  const spans = new Map(rows.filter(isLong).map((row) => [`${row.start}/${row.end}`, row]));
  return [...spans.values()].sort((a, b) => b.end - b.start - (a.end - a.start)).slice(0, MOST_BARS);
}

/** Counts events by columns of a few pixels, or by day where days are wider; heights go by the square root, so that single events beside a peak are seen. */
export function columnsOf(points: readonly Row[], scale: Scale, width: number, column = COLUMN): Column[] {
  const byDay = scale.pieces.length === 1 && column < width * dayShare(scale);
  const counts = new Map<number, { count: number; disputed: number }>();
  for (const row of points) {
    const middle = placeOn(scale, row.at + 0.5) * width;
    const left = byDay ? middle - column / 2 : Math.floor(middle / column) * column;
    const { count, disputed } = counts.get(left) ?? { count: 0, disputed: 0 };
    counts.set(left, { count: count + 1, disputed: disputed + (row.disputed.length > 0 ? 1 : 0) });
  }
  const most = Math.max(1, ...[...counts.values()].map(({ count }) => count));
  return [...counts].map(([left, { count, disputed }]) => {
    // At an edge as much of a column as there is room for.
    const from = Math.max(0, left);
    const to = Math.min(width, left + column - 1);
    return { x: from / width, width: Math.max(0, to - from) / width, height: Math.sqrt(count / most), count, disputed };
  });
}
