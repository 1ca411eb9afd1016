import { asksEvents, type Filters, filterEntries } from '../data/filters.js';
import { isSelectable, type ListRow, listRows } from '../data/list-rows.js';
import { layoutOf } from './layout.js';
import type { ViewState } from './view-state.js';

/** The order of the event that the cursor is on or, on a group, of the first event in it. */
function cursorOrder(state: ViewState): number {
  const row = state.list[state.cursor];
  if (!row) return 0;
  return (row.kind === 'event' ? row.entry : state.entries[row.first])?.order ?? 0;
}

/** The state with its list made anew; the cursor stays on its event, or goes to the nearest one after it. */
export function remakeList(state: ViewState, order = cursorOrder(state)): ViewState {
  const list = listRows(state.entries, state.zoom, state.opened);
  const next = { ...state, list };
  return moveTo(next, rowOfOrder(next, order));
}

/** The state with other filters; all else follows from them. What is asked for is asked of all events, the most salient or not. */
export function applyFilters(state: ViewState, asked: Filters): ViewState {
  const filters = asksEvents(asked) ? { ...asked, salient: false } : asked;
  const order = cursorOrder(state);
  const next = remakeList({ ...state, filters, entries: filterEntries(state.index, filters) }, order);
  return next.entries.length === 0 ? { ...next, pane: 'list' } : next;
}

/** The state with all events instead of the most salient ones; the cursor stays on its event. */
export const withAll = (state: ViewState): ViewState =>
  state.filters.salient ? applyFilters(state, { ...state.filters, salient: false }) : state;

/** The row of the event of that order, of the group that it is folded in, or of the first event after it. */
export function rowOfOrder({ list, entries }: ViewState, order: number): number {
  let low = 0;
  let high = list.length - 1;
  let found = -1;
  const orderOf = (row: ListRow) => (row.kind === 'event' ? row.entry.order : (entries[row.first]?.order ?? 0));
  // The last row that begins at or before the order.
  while (low <= high) {
    const middle = (low + high) >> 1;
    if (orderOf(list[middle]!) <= order) {
      found = middle;
      low = middle + 1;
    } else high = middle - 1;
  }
  const row = list[found];
  if (row && isSelectable(row) && (orderOf(row) === order || (row.kind === 'group' && row.folded))) return found;
  const after = list.findIndex((other, i) => i > found && isSelectable(other));
  return after >= 0 ? after : list.findLastIndex(isSelectable);
}

/** The state with its cursor on a row and the list scrolled so that it shows, with a little around it. */
export function moveTo(state: ViewState, cursor: number): ViewState {
  const changed = state.list[cursor] !== state.list[state.cursor] || cursor !== state.cursor;
  const detailTop = changed ? 0 : state.detailTop;
  return {
    ...state,
    cursor,
    detailTop,
    listTop: scrolledTop(state.list.length, cursor, state.listTop, layoutOf(state).paneRows),
  };
}

/** Where a list of so many rows begins so that the cursor shows. One line may be taken by a sticky heading. */
function scrolledTop(length: number, cursor: number, top: number, paneRows: number): number {
  if (length <= paneRows || cursor < 0) return 0;
  const capacity = Math.max(1, paneRows - 1);
  const margin = Math.min(2, Math.floor((capacity - 1) / 2));
  const highest = cursor - margin;
  const lowest = cursor + margin - capacity + 1;
  return Math.max(0, Math.min(Math.max(lowest, Math.min(highest, top)), length - capacity));
}
