import type { SourceEntry } from '../data/source-list.js';
import { sourceDetail } from '../lines/source-detail.js';
import type { Line } from '../text/line.js';
import { layoutOf } from './layout.js';
import { sourceMenu } from './menus.js';
import type { ViewState } from './view-state.js';

/** The source that the cursor of the open list is on. */
export function chosenSource(state: ViewState): SourceEntry | undefined {
  const { overlay } = state;
  if (overlay?.kind !== 'sources' && overlay?.kind !== 'source') return undefined;
  return sourceMenu(state, overlay.query)[overlay.cursor];
}

let last: { key: readonly unknown[]; lines: readonly Line[] } | undefined;

/** What is told of the chosen source, in lines of the pane's width or of another; the last one is kept, as moving and drawing both ask. */
export function shownSource(state: ViewState, width?: number): readonly Line[] {
  const entry = chosenSource(state);
  if (!entry) return [];
  const columns = width ?? Math.max(16, layoutOf({ ...state, pane: 'detail' }).detailColumns - 4);
  const key = [state.index, entry, columns];
  if (last?.key.every((part, i) => part === key[i])) return last.lines;
  last = { key, lines: sourceDetail(state.index, entry, columns) };
  return last.lines;
}
