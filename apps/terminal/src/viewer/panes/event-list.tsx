import { counted, grouped } from '@dateline/core/formats';
import type { ListRow } from '../data/list-rows.js';
import { markedWords } from '../data/search.js';
import { eventLine, groupLine, headingLine } from '../lines/list-line.js';
import { layoutOf } from '../state/layout.js';
import type { ViewState } from '../state/view-state.js';
import { span } from '../text/line.js';
import type { Theme } from '../theme/theme.js';
import { Frame, type FramedLine } from './frame.js';

interface PaneProps {
  state: ViewState;
  theme: Theme;
}

/** The list: a window on its rows, under the heading that they belong to. */
export function EventList({ state, theme }: PaneProps) {
  const { listColumns, paneRows } = layoutOf(state);
  const focused = state.pane === 'list' && state.overlay === null;
  return (
    <Frame
      theme={theme}
      title={`Events by ${{ years: 'year', months: 'month', days: 'day' }[state.zoom]}`}
      foot={placeWords(state)}
      columns={listColumns}
      rows={paneRows}
      lines={listLines(state, listColumns - 4, paneRows)}
      focused={focused}
    />
  );
}

/** Where the cursor is: "3 of 18", of the events that are left, or of the folded groups. */
function placeWords({ list, cursor, entries, index, zoom }: ViewState): string {
  const all = entries.length < index.entries.length ? ` (${grouped(index.entries.length)} in all)` : '';
  const row = list[cursor];
  if (row?.kind !== 'group') return `${grouped(row ? row.position + 1 : 0)} of ${grouped(entries.length)}${all}`;
  const groups = list.filter((other) => other.kind === 'group');
  return `${groups.indexOf(row) + 1} of ${groups.length} ${zoom}, ${counted(entries.length, 'event')}${all}`;
}

/** The rows that the list shows, from its top; the first line is a heading wherever the list is scrolled to. */
export function visibleRows({ list, listTop, zoom }: ViewState, paneRows: number): readonly ListRow[] {
  const first = list[listTop];
  if (!first || first.kind === 'group' || zoom === 'years') return list.slice(listTop, listTop + paneRows);
  const heading = list.slice(0, listTop).findLast((row) => row.kind === 'group');
  return [...(heading ? [heading] : []), ...list.slice(listTop, listTop + paneRows - 1)];
}

function listLines(state: ViewState, columns: number, paneRows: number): FramedLine[] {
  if (state.list.length === 0) return emptyLines(state);
  const chosen = state.list[state.cursor];
  const words = markedWords(state.index, state.search);
  const groups = state.zoom === 'days' ? [] : state.list.filter((row) => row.kind === 'group');
  const most = Math.max(1, ...groups.map(({ count }) => count));
  const base = state.pane === 'list' ? 'selected' : 'selectedAway';
  return visibleRows(state, paneRows).map((row, i): FramedLine => {
    const isChosen = row === chosen;
    if (row.kind === 'event') {
      const indented = state.zoom !== 'days';
      return {
        line: eventLine(row.entry, { columns, chosen: isChosen, words, indented }),
        base: isChosen ? base : undefined,
      };
    }
    if (!row.selectable) return { line: headingLine(row, columns, i === 0) };
    return { line: groupLine(row, most, columns, isChosen), base: isChosen ? base : undefined };
  });
}

function emptyLines({ index }: ViewState): FramedLine[] {
  const lines = (title: string, ...more: string[]): FramedLine[] => [
    { line: [] },
    { line: [span(title)] },
    ...more.map((text) => ({ line: [span(text, 'dim' as const)] })),
  ];
  if (index.entries.length > 0) return lines('No event passes these filters.', 'x removes one, c removes all.');
  const undated = index.timeline.sources.some(({ published }) => !published);
  return lines(
    'This timeline has no events.',
    'Its articles told of nothing that could be dated.',
    ...(undated ? ["--published DATE gives a day to the articles that don't say theirs."] : []),
  );
}
