import type { Row } from '@/chronology/row';
import { clip } from '@/site/clip';
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
/** Characters of a title, on a narrow strip and on one with room, the best first. */
const LENGTHS = { narrow: [44, 30, 22], wide: [60, 40, 26], from: 700 };
/** As many events as get a shorter label rather than none. */
const SHORTENED = 6;
/** As many of one day as are named before those of other days. */
const MOST_A_DAY = 2;
/** Where a label may sit, the best first. */
const SEATS = Array.from({ length: LABEL_LEVELS * 2 }, (_, index) => ({ level: index >> 1, flip: index % 2 === 1 }));
/** Pixels that a character takes, about, at the labels' size. */
const CHARACTER = 6.1;
const GAP = 10;
/** Pixels between a label and the line down to its mark, along which those of other labels of one day may run. */
export const BESIDE = 5;
/** As many events as are tried for a label. */
const CANDIDATES = 48;

/**
 * Names the most salient events of a window where there is room: no label lies over another, and no line from a label
 * down to its mark runs through one. Those of one day stand one above the other, along one line.
 */
export function placeLabels(rows: readonly Row[], scale: Scale, width: number): Label[] {
  const { window } = scale;
  const candidates = firstWhere(
    bySalience(rows),
    (row) => row.end + 1 > window.start && row.start < window.end,
    CANDIDATES,
  );
  const lengths = width < LENGTHS.from ? LENGTHS.narrow : LENGTHS.wide;
  const placed: Placed[] = [];
  const place = (row: Row, longest: number): boolean => {
    const x = middleOf(row, scale);
    const text = clip(row.title, longest);
    const seat = freeSeat(placed, x * width, text.length * CHARACTER, width);
    if (seat) placed.push({ row, text, x, ...seat });
    return seat !== undefined;
  };
  const left = candidates.filter((row, index) => {
    if (placed.filter((other) => other.row.at === row.at).length >= MOST_A_DAY) return true;
    // The first are worth a short label where there is no room for a long one.
    return !lengths.slice(0, index < SHORTENED ? undefined : 1).some((longest) => place(row, longest));
  });
  for (const row of left) place(row, lengths[0]!);
  return placed.map(({ from: _, to: __, ...label }) => label);
}

type Placed = Label & { from: number; to: number };

/** The best seat for a label of a length whose mark stands at `at`, in pixels. */
function freeSeat(placed: readonly Placed[], at: number, length: number, width: number) {
  for (const { level, flip } of SEATS) {
    const from = flip ? at - BESIDE - length : at + BESIDE;
    const to = flip ? at - BESIDE : at + BESIDE + length;
    const crosses = placed.some(
      (other) =>
        (other.level === level && from < other.to + GAP && other.from - GAP < to) ||
        (other.level < level && at > other.from - 2 && at < other.to + 2) ||
        (other.level > level && other.x * width > from - 2 && other.x * width < to + 2),
    );
    if (!crosses && from >= 0 && to <= width) return { level, flip, from, to };
  }
  return undefined;
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
