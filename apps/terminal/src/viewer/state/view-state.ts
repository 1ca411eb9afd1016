import type { Facet, Filters } from '../data/filters.js';
import { NO_FILTERS } from '../data/filters.js';
import { type ListRow, listRows, type Zoom } from '../data/list-rows.js';
import type { Entry, TimelineIndex } from '../data/timeline-index.js';

export type Pane = 'list' | 'detail';

/** What a line of input at the foot of the screen is for. */
export type PromptPurpose = 'search' | 'jump' | 'export';

/** What lies over the panes. */
export type Overlay =
  | { kind: 'help'; top: number }
  | { kind: 'palette'; query: string; cursor: number }
  | { kind: 'facet'; facet: Facet; query: string; cursor: number }
  | { kind: 'addresses'; cursor: number }
  | { kind: 'chips'; cursor: number }
  /** The list of sources; `top` is the first line that shows of an opened one. */
  | { kind: 'sources' | 'source'; query: string; cursor: number; top: number }
  | { kind: 'prompt'; purpose: PromptPurpose; text: string; caret: number; before: string };

export interface Message {
  text: string;
  tone: 'plain' | 'good' | 'bad';
}

/** The viewer's whole state. Only {@link reduce} makes a new one; nothing in it belongs to Ink. */
export interface ViewState {
  index: TimelineIndex;
  columns: number;
  rows: number;
  pane: Pane;
  zoom: Zoom;
  /** Folded groups that were opened by hand. */
  opened: ReadonlySet<string>;
  filters: Filters;
  /** Words whose hits are marked; they filter where `filters.text` holds them too. */
  search: string;
  /** The events that pass the filters. */
  entries: readonly Entry[];
  list: readonly ListRow[];
  /** The chosen row of `list`; -1 where it is empty. */
  cursor: number;
  listTop: number;
  detailTop: number;
  overlay: Overlay | null;
  message: Message | null;
  /** True until the first-run hint has been read. */
  hint: boolean;
  /** Set while articles are read again. */
  busy: string | null;
}

export interface StartOptions {
  columns: number;
  rows: number;
  hint?: boolean;
}

/** The state with which the viewer opens. */
export function startState(index: TimelineIndex, { columns, rows, hint = false }: StartOptions): ViewState {
  const list = listRows(index.entries, 'days', new Set());
  return {
    index,
    columns,
    rows,
    pane: 'list',
    zoom: 'days',
    opened: new Set(),
    filters: NO_FILTERS,
    search: '',
    entries: index.entries,
    list,
    cursor: list.findIndex((row) => row.kind === 'event'),
    listTop: 0,
    detailTop: 0,
    overlay: null,
    message: null,
    hint,
    busy: null,
  };
}

/** The event under the cursor, or undefined on a folded group or an empty list. */
export function selectedEntry(state: ViewState): Entry | undefined {
  const row = state.list[state.cursor];
  return row?.kind === 'event' ? row.entry : undefined;
}
