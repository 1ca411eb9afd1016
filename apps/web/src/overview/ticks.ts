import { fromDayNumber, MONTHS, toDayNumber, yearWords } from '@dateline/core/calendar';
import type { Piece, Scale } from './scale';
import { placeIn, type TimeWindow } from './time-window';

/** A line on the axis; `x` from 0 to 1. */
export interface Tick {
  x: number;
  label?: string;
  /** True where the label stands before the line, not behind it. */
  before?: boolean;
}

/** Calendar steps from fine to coarse: `days` is their length, about. */
const STEPS = [
  { unit: 'day', every: 1, days: 1 },
  { unit: 'day', every: 2, days: 2 },
  { unit: 'day', every: 7, days: 7 },
  { unit: 'month', every: 1, days: 30.4 },
  { unit: 'month', every: 3, days: 91.3 },
  { unit: 'year', every: 1, days: 365.2 },
  { unit: 'year', every: 2, days: 730.5 },
  { unit: 'year', every: 5, days: 1826 },
  { unit: 'year', every: 10, days: 3652 },
  { unit: 'year', every: 50, days: 18262 },
  { unit: 'year', every: 100, days: 36524 },
  { unit: 'year', every: 1000, days: 365242 },
] as const;

type Step = (typeof STEPS)[number];

const LABEL_ROOM = { day: 58, month: 62, year: 48 };

/** The ticks of a scale: those of each piece, of one with room for a single label the year in which it begins. */
export function ticksOn({ pieces }: Scale, width: number): Tick[] {
  if (pieces.length === 1) return ticksOf(pieces[0]!, width);
  return pieces.flatMap((piece): Tick[] => {
    const { first, from, to } = piece;
    if (first === undefined) return [];
    const ticks = ticksOf(piece, (to - from) * width);
    if (ticks.filter(({ label }) => label !== undefined).length < 2) return [yearTick(piece, first, width)];
    return ticks.map((tick) => ({ ...tick, x: from + tick.x * (to - from) }));
  });
}

/** The year in which a piece begins, or where the last of them ends: at its day, or at the edge where that has no room. */
function yearTick({ start, end, from, to, last }: Piece, first: number, width: number): Tick {
  const isLast = to > 0.999;
  const day = isLast && last !== undefined ? last : first;
  const label = yearWords(fromDayNumber(day).year);
  const x = from + ((day - start) / (end - start)) * (to - from);
  if (isLast) return { x, label, before: true };
  return { x: x * width + label.length * 7 < to * width ? x : from, label };
}

/** The ticks of a window drawn `width` pixels wide: the finest calendar step whose labels have room. */
export function ticksOf(window: TimeWindow, width: number): Tick[] {
  const perDay = width / (window.end - window.start);
  const step = STEPS.find(({ unit, days }) => days * perDay >= LABEL_ROOM[unit]) ?? STEPS.at(-1)!;
  const ticks: Tick[] = [];
  let free = 0;
  for (const day of daysOf(step, window)) {
    const x = placeIn(window, day);
    if (x < 0 || x >= 1) continue;
    const label = labelOf(day, step, !ticks.some((tick) => tick.label));
    // A label begins at its tick, after the one before, and must end before the edge.
    const end = x * width + label.length * 7;
    const fits = x * width >= free && end < width;
    ticks.push({ x, label: fits ? label : undefined });
    if (fits) free = end;
    if (ticks.length > 200) break;
  }
  return ticks;
}

function* daysOf({ unit, every }: Step, { start, end }: TimeWindow): Generator<number> {
  if (unit === 'day') {
    // Weeks begin on Monday; day 4 was one.
    const first = every === 7 ? Math.ceil((start - 4) / 7) * 7 + 4 : Math.ceil(start / every) * every;
    for (let day = first; day < end; day += every) yield day;
    return;
  }
  const { year, month } = fromDayNumber(Math.floor(start));
  const months = unit === 'month' ? every : every * 12;
  const from = Math.floor((year * 12 + month - 1) / months) * months;
  for (let count = from; ; count += months) {
    const day = toDayNumber({ year: Math.floor(count / 12), month: (((count % 12) + 12) % 12) + 1, day: 1 });
    if (day >= end) return;
    yield day;
  }
}

function labelOf(dayNumber: number, { unit }: Step, first: boolean): string {
  const { year, month, day } = fromDayNumber(dayNumber);
  const name = MONTHS[month - 1]!.slice(0, 3);
  const written = yearWords(year);
  if (unit === 'year') return written;
  const withYear = first || month === 1;
  if (unit === 'month') return withYear ? `${name} ${written}` : name;
  return first ? `${day} ${name} ${written}` : `${day} ${name}`;
}
