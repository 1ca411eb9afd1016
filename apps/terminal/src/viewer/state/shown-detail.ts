import { type Detail, detailOf } from '../lines/block.js';
import { eventDetail } from '../lines/event-detail.js';
import { groupDetail } from '../lines/group-detail.js';
import { layoutOf } from './layout.js';
import type { ViewState } from './view-state.js';

const NOTHING: Detail = detailOf([]);

let last: { key: readonly unknown[]; detail: Detail } | undefined;

/** Wider than any line gets: what is heard isn't broken into lines. */
export const UNBROKEN = 4096;

/**
 * What the detail pane tells of what is chosen, in lines of its width or of another; the last one is kept, since moving and drawing
 * both ask.
 */
export function shownDetail(state: ViewState, width?: number): Detail {
  const { index, list, cursor, search, entries } = state;
  const columns = width ?? Math.max(16, layoutOf({ ...state, pane: 'detail' }).detailColumns - 4);
  const row = list[cursor];
  const key = [index, row?.kind === 'event' ? row.entry : row, columns, search, entries];
  if (last?.key.every((part, i) => part === key[i])) return last.detail;
  let detail = NOTHING;
  if (row?.kind === 'event') detail = eventDetail(index, row.entry, columns, search);
  else if (row) detail = detailOf([{ lines: groupDetail(index, entries, row, columns) }]);
  last = { key, detail };
  return detail;
}
