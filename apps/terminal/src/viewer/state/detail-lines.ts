import { eventDetail } from '../lines/event-detail.js';
import { groupDetail } from '../lines/group-detail.js';
import type { Line } from '../text/line.js';
import { layoutOf } from './layout.js';
import type { ViewState } from './view-state.js';

let last: { key: readonly unknown[]; lines: Line[] } | undefined;

/** The lines of the detail pane for what is chosen; the last ones are kept, since moving and drawing both ask. */
export function detailLines(state: ViewState): Line[] {
  const { index, list, cursor, search, entries } = state;
  const columns = Math.max(16, layoutOf({ ...state, pane: 'detail' }).detailColumns - 4);
  const row = list[cursor];
  const key = [index, row?.kind === 'event' ? row.entry : row, columns, search, entries];
  if (last?.key.every((part, i) => part === key[i])) return last.lines;
  let lines: Line[] = [];
  if (row?.kind === 'event') lines = eventDetail(index, row.entry, columns, search);
  else if (row) lines = groupDetail(index, entries, row, columns);
  last = { key, lines };
  return lines;
}
