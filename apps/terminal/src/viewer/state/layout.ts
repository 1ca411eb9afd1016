import { hasFilters } from '../data/filters.js';
import type { ViewState } from './view-state.js';

/** From this width on, list and detail stand side by side. */
export const WIDE = 100;

/** Where everything stands, in columns and rows of the terminal. */
export interface Layout {
  wide: boolean;
  columns: number;
  rows: number;
  /** Lines of the overview strip; 0 on a terminal too low for it, and where there is nothing to draw. */
  overviewRows: number;
  chipRows: number;
  /** Widths of the panes with their borders; 0 for one that is hidden. */
  listColumns: number;
  detailColumns: number;
  /** Lines inside the borders of a pane. */
  paneRows: number;
}

/** The layout for a state: one pane at a time on a narrow terminal, two on a wide one. */
export function layoutOf(
  state: Pick<ViewState, 'columns' | 'rows' | 'pane' | 'filters' | 'overlay' | 'search' | 'index'>,
): Layout {
  const { columns, rows } = state;
  const wide = columns >= WIDE;
  const overviewRows = state.index.entries.length === 0 ? 0 : rows >= 30 ? 3 : rows >= 16 ? 2 : 0;
  const chipRows = hasFilters(state.filters) || state.search !== '' || state.overlay?.kind === 'chips' ? 1 : 0;
  const listColumns = wide ? Math.min(96, Math.floor(columns / 2)) : columns;
  return {
    wide,
    columns,
    rows,
    overviewRows,
    chipRows,
    listColumns: wide || state.pane === 'list' ? listColumns : 0,
    detailColumns: wide ? columns - listColumns : state.pane === 'detail' ? columns : 0,
    // One line of title, one of status, two of borders.
    paneRows: Math.max(1, rows - 4 - overviewRows - chipRows),
  };
}
