import type { Facet } from '../data/filters.js';
import { NO_FILTERS } from '../data/filters.js';
import { groupKey, type Zoom } from '../data/list-rows.js';
import { salientEntries } from '../data/salient-entries.js';
import { movePart, moveToSource } from './detail-moves.js';
import { layoutOf } from './layout.js';
import { chipsOf } from './menus.js';
import { moveBy, moveEvent, moveToDisputed, moveToEnd, moveToHit, moveYear } from './moves.js';
import { applyFilters, remakeList, withAll } from './show-list.js';
import { openSources } from './source-commands.js';
import type { PromptPurpose, ViewState } from './view-state.js';

type Handler = (state: ViewState, key?: string) => ViewState;

const ZOOMS: readonly Zoom[] = ['years', 'months', 'days'];

const page = (state: ViewState, part: number): number => Math.max(1, Math.floor((layoutOf(state).paneRows - 2) * part));

const prompt =
  (purpose: PromptPurpose, text = ''): Handler =>
  (state) => ({
    ...state,
    overlay: {
      kind: 'prompt',
      purpose,
      text,
      caret: text.length,
      before: state.search,
      salient: state.filters.salient,
    },
  });

const facet =
  (name: Facet): Handler =>
  (state) => ({ ...state, overlay: { kind: 'facet', facet: name, query: '', cursor: 0 } });

function zoomBy(state: ViewState, by: number): ViewState {
  const zoom = ZOOMS[ZOOMS.indexOf(state.zoom) + by];
  if (!zoom)
    return {
      ...state,
      message: { text: by > 0 ? 'Days are as close as it goes.' : 'Years are as far as it goes.', tone: 'plain' },
    };
  return remakeList({ ...(by < 0 ? withAll(state) : state), zoom, opened: new Set() });
}

/** Enter on a folded group opens it, on an open one folds it, on an event shows it. */
function open(state: ViewState): ViewState {
  const row = state.list[state.cursor];
  if (row?.kind === 'group') return toggleGroup(state, row.key);
  return row ? { ...state, pane: 'detail' } : state;
}

function toggleGroup(state: ViewState, key: string): ViewState {
  const opened = new Set(state.opened);
  if (!opened.delete(key)) opened.add(key);
  const row = state.list[state.cursor];
  const next = remakeList({ ...state, opened });
  const cursor = next.list.findIndex((other) => other.kind === 'group' && other.key === key);
  return row?.kind === 'group' ? { ...next, cursor } : next;
}

/** Left on an event of an opened group folds the group again. */
function fold(state: ViewState): ViewState {
  const row = state.list[state.cursor];
  if (!row || state.zoom === 'days') return state;
  if (row.kind === 'group') return row.folded ? state : toggleGroup(state, row.key);
  const key = groupKey(row.entry.period, state.zoom);
  const opened = new Set(state.opened);
  opened.delete(key);
  return remakeList({ ...state, opened });
}

/** Esc goes back one step: from the detail to the list, then from only the hits to all with the hits marked, then to none. */
function back(state: ViewState): ViewState {
  if (state.pane === 'detail') return { ...state, pane: 'list' };
  if (state.filters.text) return applyFilters(state, { ...state.filters, text: '' });
  return { ...state, search: '' };
}

function onlyHits(state: ViewState): ViewState {
  if (!state.search) return { ...state, message: { text: 'Nothing is searched for: press / first.', tone: 'plain' } };
  return applyFilters(state, { ...state.filters, text: state.filters.text ? '' : state.search });
}

/** From the most salient events to all of them, and back; what else is asked for is given up. */
function onlySalient(state: ViewState): ViewState {
  if (state.filters.salient) return withAll(state);
  const { length } = salientEntries(state.index);
  if (length === state.index.entries.length) {
    return { ...state, message: { text: 'They are few enough to be shown all.', tone: 'plain' } };
  }
  return applyFilters({ ...state, search: '' }, { ...NO_FILTERS, salient: true });
}

function chips(state: ViewState): ViewState {
  const all = chipsOf(state);
  if (all.length === 0) return { ...state, message: { text: 'No filter is set.', tone: 'plain' } };
  return { ...state, overlay: { kind: 'chips', cursor: all.length - 1 } };
}

/** What the commands of the panes do to the state; commands that reach outside (copy, open, quit…) are not here. */
export const PANE_COMMANDS: Readonly<Record<string, Handler>> = {
  down: (state) => moveBy(state, 1),
  up: (state) => moveBy(state, -1),
  'page-down': (state) => moveBy(state, page(state, 1)),
  'page-up': (state) => moveBy(state, -page(state, 1)),
  'half-down': (state) => moveBy(state, page(state, 0.5)),
  'half-up': (state) => moveBy(state, -page(state, 0.5)),
  first: (state) => moveToEnd(state, 'first'),
  last: (state) => moveToEnd(state, 'last'),
  jump: prompt('jump'),
  'next-hit': (state) => moveToHit(state, 1),
  'previous-hit': (state) => moveToHit(state, -1),
  'next-year': (state) => moveYear(state, 1),
  'previous-year': (state) => moveYear(state, -1),
  'next-disputed': (state) => moveToDisputed(withAll(state), 1),
  'previous-disputed': (state) => moveToDisputed(withAll(state), -1),
  'next-event': (state) => moveEvent(state, 1),
  'previous-event': (state) => moveEvent(state, -1),
  'next-part': (state) => movePart(state, 1),
  'previous-part': (state) => movePart(state, -1),
  'to-source': (state, key) => moveToSource(state, Number(key)),
  'other-pane': (state) => ({ ...state, pane: state.pane === 'list' && state.cursor >= 0 ? 'detail' : 'list' }),
  open,
  back,
  'to-list': (state) => ({ ...state, pane: 'list' }),
  fold,
  'zoom-in': (state) => zoomBy(state, 1),
  'zoom-out': (state) => zoomBy(state, -1),
  search: (state) => prompt('search', state.search)(state),
  'only-hits': onlyHits,
  filter: facet('actor'),
  'filter-actor': facet('actor'),
  'filter-place': facet('place'),
  'filter-source': facet('source'),
  'filter-status': facet('status'),
  sources: openSources,
  'only-salient': onlySalient,
  'only-disputed': (state) => applyFilters(state, { ...state.filters, disputed: !state.filters.disputed }),
  'only-single': (state) => applyFilters(state, { ...state.filters, singleSource: !state.filters.singleSource }),
  chips,
  clear: (state) => applyFilters({ ...state, search: '' }, NO_FILTERS),
  palette: (state) => ({ ...state, overlay: { kind: 'palette', query: '', cursor: 0 } }),
  help: (state) => ({ ...state, overlay: { kind: 'help', top: 0 } }),
};
