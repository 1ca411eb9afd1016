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
let lastDensity: { entries: readonly Entry[]; scale: Scale; counts: number[] } | undefined;

/** The whole span: how dense its events lie, its years, what part of it shows in the list and where the chosen event is. */
export function overviewLines(index: TimelineIndex, options: OverviewOptions): Line[] {
  const { columns, entries } = options;
  if (lastScale?.index !== index || lastScale.columns !== columns) {
    lastScale = { index, columns, scale: scaleOf(index.entries, columns) };
  }
  const { scale } = lastScale;
  if (lastDensity?.entries !== entries || lastDensity.scale !== scale) {
    lastDensity = { entries, scale, counts: densityOf(entries, scale) };
  }
  const from = options.first ? scale.columnOf(options.first.day) : -1;
  const to = options.last ? scale.columnOf(options.last.day) : -1;
  const inWindow = (column: number) => column >= from && column <= to;
  const blocks = sparkline(lastDensity.counts, options.lines).map((text) =>
    styled([...text].map((glyph, column) => [glyph, inWindow(column) ? 'sparkWindow' : 'spark'])),
  );
  return [...blocks, axis(scale, inWindow, options.chosen && scale.columnOf(options.chosen.day))];
}

/** The line of years and months: heavy under the window, a pointer at the chosen event, dots where a long gap is left out. */
function axis(scale: Scale, inWindow: (column: number) => boolean, chosen: number | undefined): Line {
  const cells: [string, StyleName][] = Array.from({ length: scale.columns }, (_, column) =>
    inWindow(column) ? ['━', 'sparkWindow'] : ['─', 'border'],
  );
  for (const column of scale.breaks)
    for (let i = 0; i < 3; i++) if (cells[column + i]) cells[column + i] = ['·', 'dim'];
  let free = 0;
  for (const { text, column } of scale.labels) {
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

function styled(cells: readonly (readonly [string, StyleName])[]): Line {
  const spans: { text: string; style: StyleName }[] = [];
  for (const [text, style] of cells) {
    const last = spans.at(-1);
    if (last?.style === style) last.text += text;
    else spans.push({ text, style });
  }
  return spans.map(({ text, style }) => span(text, style));
}
