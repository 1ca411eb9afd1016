import type { Row } from '@/chronology/row';
import { placeOn, type Scale } from './scale';

/** A title beside its mark: `x` is the mark's, `level` counts upwards from the marks, `flip` sets the text before `x`. */
export interface Label {
  row: Row;
  text: string;
  x: number;
  level: number;
  flip: boolean;
}

export const LABEL_LEVELS = 3;
const LONGEST = 44;
/** Where a label may sit, the best first. */
const SEATS = Array.from({ length: LABEL_LEVELS * 2 }, (_, index) => ({ level: index >> 1, flip: index % 2 === 1 }));
/** Pixels that a character takes, about, at the labels' size. */
const CHARACTER = 6.1;
const GAP = 10;
/** As many events as are tried for a label. */
const CANDIDATES = 48;

/**
 * Names the most salient events of a window where there is room: no label lies over another, and no line from a label
 * down to its mark runs through one.
 */
export function placeLabels(rows: readonly Row[], scale: Scale, width: number): Label[] {
  const { window } = scale;
  const candidates = firstWhere(
    bySalience(rows),
    (row) => row.end + 1 > window.start && row.start < window.end,
    CANDIDATES,
  );
  const placed: (Label & { from: number; to: number })[] = [];
  for (const row of candidates) {
    const x = middleOf(row, scale);
    const text = row.title.length > LONGEST ? `${row.title.slice(0, LONGEST - 1).trimEnd()}…` : row.title;
    const at = x * width;
    for (const { level, flip } of SEATS) {
      const from = flip ? at - text.length * CHARACTER : at;
      const to = flip ? at : at + text.length * CHARACTER;
      const crosses = placed.some(
        (other) =>
          (other.level === level && from < other.to + GAP && other.from - GAP < to) ||
          (other.level < level && at > other.from - 2 && at < other.to + 2) ||
          (other.level > level && other.x * width > from - 2 && other.x * width < to + 2),
      );
      if (crosses || from < 0 || to > width) continue;
      placed.push({ row, text, x, level, flip, from, to });
      break;
    }
  }
  return placed.map(({ from: _, to: __, ...label }) => label);
}

const ordered = new WeakMap<readonly Row[], Row[]>();

/** Rows with the most salient first; sorted once, since a window that glides asks with every frame. */
function bySalience(rows: readonly Row[]): Row[] {
  const order = ordered.get(rows) ?? [...rows].sort((a, b) => b.salience - a.salience || a.index - b.index);
  ordered.set(rows, order);
  return order;
}

function firstWhere(rows: readonly Row[], holds: (row: Row) => boolean, most: number): Row[] {
  const found: Row[] = [];
  for (const row of rows) {
    if (holds(row)) found.push(row);
    if (found.length === most) break;
  }
  return found;
}

/** The middle of what a scale shows of a row. */
function middleOf(row: Row, scale: Scale): number {
  const from = Math.max(0, placeOn(scale, row.start));
  const to = Math.min(1, placeOn(scale, row.end + 1));
  return (from + to) / 2;
}
