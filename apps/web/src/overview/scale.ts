import { type Stretch, stretchesOf } from '@dateline/core/calendar';
import type { Row } from '@/chronology/row';
import { reachOf, type TimeWindow, wholeWindow } from './time-window';

/** Some days of a strip, and where they are drawn: `from` and `to` from 0 at its left to 1 at its right. */
export interface Piece extends TimeWindow {
  from: number;
  to: number;
  /** The first and the last day of a stretch that something stands at; absent for what lies between and beyond the stretches. */
  first?: number;
  last?: number;
}

/** How days lie on a strip: in true proportion, or broken into pieces of which each is. */
export interface Scale {
  window: TimeWindow;
  pieces: readonly Piece[];
}

/** The part of a strip that stands for a gap, and for what no event begins in at either end. */
const GAP = 0.02;
const END = 0.04;

/** The days of a window in true proportion. */
export const linearScale = (window: TimeWindow): Scale => ({ window, pieces: [{ ...window, from: 0, to: 1 }] });

/** The whole of a timeline: broken where it has more than one stretch. */
export function wholeScale(rows: readonly Row[]): Scale {
  const stretches = stretchesOf(rows.map(({ at }) => at));
  if (stretches.length < 2) return linearScale(wholeWindow(rows));
  const parts = [...piecesOf(stretches)];
  const reach = reachOf(rows);
  const [first, last] = [parts[0]!, parts.at(-1)!];
  // What begins or ends a little beyond belongs to the piece; decades and centuries get an end of their own.
  if (first.start - reach.start > lengthOf(first) * 0.2)
    parts.unshift({ start: reach.start, end: first.start, takes: END });
  else first.start = Math.min(first.start, reach.start);
  if (reach.end - last.end > lengthOf(last) * 0.2) parts.push({ start: last.end, end: reach.end, takes: END });
  else last.end = Math.max(last.end, reach.end);
  const room = 1 - parts.reduce((sum, { takes = 0 }) => sum + takes, 0);
  let from = 0;
  const pieces = parts.map(({ takes, share = 0, ...days }): Piece => {
    const piece = { ...days, from, to: from + (takes ?? share * room) };
    from = piece.to;
    return piece;
  });
  return { window: { start: pieces[0]!.start, end: pieces.at(-1)!.end }, pieces };
}

interface Part extends TimeWindow {
  first?: number;
  last?: number;
  /** Its share of what others leave, or what it takes of all. */
  share?: number;
  takes?: number;
}

/** The stretches with a little air, and the gaps between them. */
function* piecesOf(stretches: readonly Stretch[]): Generator<Part> {
  let end: number | undefined;
  for (const [index, { first, last, share }] of stretches.entries()) {
    const air = Math.max(1, (last - first) * 0.02);
    const next = stretches[index + 1]?.first ?? Number.POSITIVE_INFINITY;
    const start = end === undefined ? first - air : Math.max(first - air, (end + first) / 2);
    if (end !== undefined) yield { start: end, end: start, takes: GAP };
    // Of a narrow gap each side takes a part only.
    end = Math.min(last + 1 + air, last + 1 + (next - last - 1) / 4);
    yield { start, end, first, last, share };
  }
}

const lengthOf = ({ start, end }: TimeWindow): number => end - start;

/** Where a day stands on a strip; what lies outside stands beyond its edges. */
export function placeOn({ pieces }: Scale, day: number): number {
  const { start, end, from, to } = pieces.find((piece) => day < piece.end) ?? pieces.at(-1)!;
  return from + ((day - start) / (end - start)) * (to - from);
}

/** The day that stands at a place. */
export function dayAt({ pieces }: Scale, place: number): number {
  const { start, end, from, to } = pieces.find((piece) => place < piece.to) ?? pieces.at(-1)!;
  return start + ((place - from) / (to - from)) * (end - start);
}

/** How much of a strip a day takes, where days are drawn widest. */
export const dayShare = ({ pieces }: Scale): number =>
  Math.max(
    ...pieces
      .filter(({ first }) => first !== undefined || pieces.length === 1)
      .map(({ start, end, from, to }) => (to - from) / (end - start)),
  );

/** Where a strip leaves its proportion: in the middle of what is left out, and where the ends begin. */
export const breaksOf = ({ pieces }: Scale): number[] =>
  pieces.flatMap(({ first, from, to }) => {
    if (first !== undefined || pieces.length === 1) return [];
    return from === 0 ? [to] : to > 0.9999 ? [from] : [(from + to) / 2];
  });
