import { groupKey, isSelectable, type ListRow } from '../data/list-rows.js';
import { searchMatcher } from '../data/search.js';
import type { Entry } from '../data/timeline-index.js';
import { scrollDetail } from './detail-moves.js';
import { moveTo, remakeList, rowOfOrder } from './show-list.js';
import type { ViewState } from './view-state.js';

/** Moves by so many rows of the focused pane: the cursor in the list, the text in the detail. */
export function moveBy(state: ViewState, rows: number): ViewState {
  if (state.pane === 'detail') return scrollDetail(state, state.detailTop + rows);
  return moveTo(state, step(state, state.cursor + rows, Math.sign(rows)));
}

/** To the first or the last row. */
export function moveToEnd(state: ViewState, end: 'first' | 'last'): ViewState {
  if (state.pane === 'detail') return scrollDetail(state, end === 'first' ? 0 : Number.MAX_SAFE_INTEGER);
  return moveTo(state, end === 'first' ? state.list.findIndex(isSelectable) : state.list.findLastIndex(isSelectable));
}

/** To the event before or after the one that is shown, whatever the pane. */
export const moveEvent = (state: ViewState, direction: 1 | -1): ViewState =>
  moveTo(state, step(state, state.cursor + direction, direction));

/** The nearest row to choose, first onwards and then, at an end of the list, back. */
function step({ list, cursor }: ViewState, target: number, direction: number): number {
  const aim = Math.max(0, Math.min(list.length - 1, target));
  for (let row = aim; row >= 0 && row < list.length; row += direction || 1) if (isSelectable(list[row])) return row;
  for (let row = aim; row >= 0 && row < list.length; row -= direction || 1) if (isSelectable(list[row])) return row;
  return cursor;
}

/** The year of a row, or the decade or years. */
const yearOf = (row: ListRow | undefined): string | undefined =>
  row?.kind === 'event' ? row.entry.period.year : row?.year;

/** To the first row of the next year, or of the year before. */
export function moveYear(state: ViewState, direction: 1 | -1): ViewState {
  const years = [...new Set(state.entries.map(({ period }) => period.year))];
  const target = years[years.indexOf(yearOf(state.list[state.cursor]) ?? '') + direction];
  if (target === undefined) {
    return { ...state, message: { text: direction > 0 ? 'No later year.' : 'No earlier year.', tone: 'plain' } };
  }
  const row = state.list.findIndex((other) => isSelectable(other) && yearOf(other) === target);
  return moveTo(state, row);
}

/** To the next or previous event that passes a test, around the ends of the list; folded groups are opened for it. */
function moveToEvent(state: ViewState, direction: 1 | -1, test: (entry: Entry) => boolean, nothing: string): ViewState {
  const { entries, list, cursor } = state;
  const row = list[cursor];
  const from = row?.kind === 'event' ? row.position : row ? (direction > 0 ? row.first - 1 : row.first) : -1;
  for (let i = 1; i <= entries.length; i++) {
    const position = (((from + direction * i) % entries.length) + entries.length) % entries.length;
    const entry = entries[position]!;
    if (!test(entry)) continue;
    const around = direction > 0 ? position <= from : position >= from;
    const found = revealEvent(state, entry);
    return { ...found, message: around ? { text: 'Went on from the other end.', tone: 'plain' } : null };
  }
  return { ...state, message: { text: nothing, tone: 'plain' } };
}

/** The state with the cursor on an event, its group opened where it is folded. */
function revealEvent(state: ViewState, entry: Entry): ViewState {
  const key = groupKey(entry.period, state.zoom);
  if (state.zoom === 'days' || state.opened.has(key)) return moveTo(state, rowOfOrder(state, entry.order));
  const opened = new Set(state.opened).add(key);
  const next = remakeList({ ...state, opened }, entry.order);
  return moveTo(
    next,
    next.list.findIndex((row) => row.kind === 'event' && row.entry === entry),
  );
}

export const moveToDisputed = (state: ViewState, direction: 1 | -1): ViewState =>
  moveToEvent(state, direction, ({ event }) => event.disagreements.length > 0, 'No disputed event in this list.');

export function moveToHit(state: ViewState, direction: 1 | -1): ViewState {
  if (!state.search) return { ...state, message: { text: 'Nothing is searched for: press / first.', tone: 'plain' } };
  return moveToEvent(state, direction, searchMatcher(state.index, state.search), `No event has “${state.search}”.`);
}

/** To the first event on or after a day, or to the last one. */
export function moveToDay(state: ViewState, day: number): ViewState {
  const entry = state.entries.find((other) => other.day >= day) ?? state.entries.at(-1);
  return entry ? revealEvent(state, entry) : state;
}
