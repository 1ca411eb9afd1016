import { densityOf, type Scale, scaleOf, sparkline } from '../data/overview.js';
import type { Entry, TimelineIndex } from '../data/timeline-index.js';
import { type Line, span } from '../text/line.js';
import type { StyleName } from '../theme/style-name.js';

export interface OverviewOptions {
  columns: number;
  /** Heights of the blocks: one line, or two for a finer scale. */
  lines: 1 | 2;
  /** The events that are listed. */
  entries: readonly Entry[];
  /** The first and last listed event that shows. */
  first?: Entry;
  last?: Entry;
  chosen?: Entry;
}

let lastScale: { index: TimelineIndex; columns: number; scale: Scale } | undefined;
let lastDensity: { entries: readonly Entry[]; scale: Scale; counts: number[]; disputed: Set<number> } | undefined;

/** The whole span: how dense its events lie, its years, what part of it shows in the list and where the chosen event is. */
export function overviewLines(index: TimelineIndex, options: OverviewOptions): Line[] {
  const { columns, entries } = options;
  if (lastScale?.index !== index || lastScale.columns !== columns) {
    lastScale = { index, columns, scale: scaleOf(index.entries, columns) };
  }
  const { scale } = lastScale;
  if (lastDensity?.entries !== entries || lastDensity.scale !== scale) {
    const inDispute = entries.filter(({ event }) => event.disagreements.length > 0);
    const disputed = new Set(inDispute.map(({ day }) => scale.columnOf(day)));
    lastDensity = { entries, scale, counts: densityOf(entries, scale), disputed };
  }
  const from = options.first ? scale.columnOf(options.first.day) : -1;
  const to = options.last ? scale.columnOf(options.last.day) : -1;
  const inWindow = (column: number) => column >= from && column <= to;
  const blocks = sparkline(lastDensity.counts, options.lines).map((text) =>
    styled([...text].map((glyph, column) => [glyph, inWindow(column) ? 'sparkWindow' : 'spark'])),
  );
  const { disputed } = lastDensity;
  return [...blocks, axis(scale, inWindow, disputed, options.chosen && scale.columnOf(options.chosen.day))];
}

/** So many marks of disputes can be told apart; more would be a pattern. */
const MOST_MARKS = 16;

/**
 * The line of years and months: heavy under the window, a pointer at the chosen event, dots where the scale is broken, and a mark where
 * there is a dispute.
 */
function axis(
  scale: Scale,
  inWindow: (column: number) => boolean,
  disputed: ReadonlySet<number>,
  chosen: number | undefined,
): Line {
  const cells: [string, StyleName][] = Array.from({ length: scale.columns }, (_, column) =>
    inWindow(column) ? ['━', 'sparkWindow'] : ['─', 'border'],
  );
  const marks = disputed.size <= MOST_MARKS ? disputed : new Set<number>();
  for (const column of marks) cells[column] = ['≠', 'disputed'];
  for (const column of scale.breaks)
    for (let i = 0; i < 3; i++) if (cells[column + i]) cells[column + i] = ['·', 'dim'];
  let free = 0;
  for (const { text, column: own } of scale.labels) {
    const column = behindMarks(own, text.length, marks);
    const hidesPointer = chosen !== undefined && chosen >= column - 1 && chosen <= column + text.length;
    if (hidesPointer || column < free || column + text.length > scale.columns) continue;
    [...text].forEach((letter, i) => {
      cells[column + i] = [letter, inWindow(column + i) ? 'accent' : 'dim'];
    });
    free = column + text.length + 2;
  }
  if (chosen !== undefined) cells[chosen] = ['▲', 'accent'];
  return styled(cells);
}

/** Where a label begins that is to hide no mark: at its column, or behind the marks in its way. */
function behindMarks(column: number, length: number, marks: ReadonlySet<number>): number {
  for (let at = column, end = column + length; at < end; at++)
    if (marks.has(at)) return behindMarks(at + 1, length, marks);
  return column;
}

function styled(cells: readonly (readonly [string, StyleName])[]): Line {
  const spans: { text: string; style: StyleName }[] = [];
  for (const [text, style] of cells) {
    const last = spans.at(-1);
    if (last?.style === style) last.text += text;
    else spans.push({ text, style });
  }
  return spans.map(({ text, style }) => span(text, style));
}
