import type { Facet, Filters } from '../data/filters.js';
import { filterEntries, NO_FILTERS } from '../data/filters.js';
import { type ListRow, listRows, type Zoom } from '../data/list-rows.js';
import { opensAtSalient } from '../data/salient-entries.js';
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
  /** `before` and `salient` are what was searched for, and whether the most salient were listed, when it was opened. */
  | { kind: 'prompt'; purpose: PromptPurpose; text: string; caret: number; before: string; salient: boolean };

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

/** The state with which the viewer opens: a long timeline at its most salient events. */
export function startState(index: TimelineIndex, { columns, rows, hint = false }: StartOptions): ViewState {
  const filters = { ...NO_FILTERS, salient: opensAtSalient(index) };
  const entries = filterEntries(index, filters);
  const list = listRows(entries, 'days', new Set());
  return {
    index,
    columns,
    rows,
    pane: 'list',
    zoom: 'days',
    opened: new Set(),
    filters,
    search: '',
    entries,
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
