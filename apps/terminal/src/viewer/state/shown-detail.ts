import { type Detail, detailOf } from '../lines/block.js';
import { eventDetail } from '../lines/event-detail.js';
import { groupDetail } from '../lines/group-detail.js';
import { layoutOf } from './layout.js';
import type { ViewState } from './view-state.js';

const NOTHING: Detail = detailOf([]);

let last: { key: readonly unknown[]; detail: Detail } | undefined;

/** What the detail pane tells of what is chosen; the last one is kept, since moving and drawing both ask. */
export function shownDetail(state: ViewState): Detail {
  const { index, list, cursor, search, entries } = state;
  const columns = Math.max(16, layoutOf({ ...state, pane: 'detail' }).detailColumns - 4);
  const row = list[cursor];
  const key = [index, row?.kind === 'event' ? row.entry : row, columns, search, entries];
  if (last?.key.every((part, i) => part === key[i])) return last.detail;
  let detail = NOTHING;
  if (row?.kind === 'event') detail = eventDetail(index, row.entry, columns, search);
  else if (row) detail = detailOf([{ lines: groupDetail(index, entries, row, columns) }]);
  last = { key, detail };
  return detail;
}
