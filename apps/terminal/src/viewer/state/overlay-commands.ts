import { toggleValue } from '../data/filters.js';
import { helpLines } from '../lines/help-lines.js';
import { editText, insertText } from './edit-text.js';
import { addressMenu, chipsOf, FACET_TITLES, facetMenu, paletteMenu, sourceMenu } from './menus.js';
import { applyFilters } from './show-list.js';
import { SOURCE_COMMANDS } from './source-commands.js';
import type { Overlay, ViewState } from './view-state.js';

const MENU_PAGE = 10;

/** How many entries the open menu has. */
function menuLength(state: ViewState, overlay: Overlay): number {
  switch (overlay.kind) {
    case 'facet':
      return facetMenu(state, overlay.facet, overlay.query).length;
    case 'palette':
      return paletteMenu(overlay.query).length;
    case 'addresses':
      return addressMenu(state).length;
    case 'chips':
      return chipsOf(state).length;
    case 'sources':
      return sourceMenu(state, overlay.query).length;
    default:
      return 0;
  }
}

function moveMenu(state: ViewState, by: number): ViewState {
  const { overlay } = state;
  if (!overlay || !('cursor' in overlay)) return state;
  const last = Math.max(0, menuLength(state, overlay) - 1);
  return { ...state, overlay: { ...overlay, cursor: Math.max(0, Math.min(last, overlay.cursor + by)) } };
}

/** Puts the value under the cursor in or out; the cursor stays on it, wherever the new counts put it. */
function toggleChoice(state: ViewState): ViewState {
  const { overlay } = state;
  if (overlay?.kind !== 'facet') return state;
  const choice = facetMenu(state, overlay.facet, overlay.query)[overlay.cursor];
  if (!choice) return state;
  const next = applyFilters(state, toggleValue(state.filters, overlay.facet, choice.value));
  const cursor = facetMenu(next, overlay.facet, overlay.query).findIndex(({ value }) => value === choice.value);
  return { ...next, overlay: { ...overlay, cursor: Math.max(0, cursor) } };
}

function nextFacet(state: ViewState, by: number): ViewState {
  const { overlay } = state;
  if (overlay?.kind !== 'facet') return state;
  const at = FACET_TITLES.findIndex(({ facet }) => facet === overlay.facet);
  const next = FACET_TITLES[(at + by + FACET_TITLES.length) % FACET_TITLES.length];
  return next ? { ...state, overlay: { kind: 'facet', facet: next.facet, query: '', cursor: 0 } } : state;
}

function removeChip(state: ViewState): ViewState {
  const { overlay } = state;
  if (overlay?.kind !== 'chips') return state;
  const chip = chipsOf(state)[overlay.cursor];
  if (!chip) return { ...state, overlay: null };
  const filters = chip.without(state.filters);
  const ofSearch = filters.text !== state.filters.text || filters === state.filters;
  const next = applyFilters(ofSearch ? { ...state, search: '' } : state, filters);
  const left = chipsOf(next).length;
  return { ...next, overlay: left === 0 ? null : { kind: 'chips', cursor: Math.min(overlay.cursor, left - 1) } };
}

/** Leaving the search line with Esc takes back what was typed. */
function close(state: ViewState): ViewState {
  const { overlay } = state;
  const closed = { ...state, overlay: null };
  if (overlay?.kind !== 'prompt' || overlay.purpose !== 'search') return closed;
  const { filters } = state;
  return searchFor({ ...closed, filters: { ...filters, salient: overlay.salient } }, overlay.before);
}

const searchFor = (state: ViewState, query: string): ViewState =>
  applyFilters({ ...state, search: query.trim() }, { ...state.filters, text: query.trim() });

/** A search is accepted as it stands: the list has followed it letter by letter. */
function submit(state: ViewState): ViewState {
  return { ...state, overlay: null };
}

/** The help scrolls no farther than its last line, so that the way back begins at once. */
function scrollHelp(state: ViewState, by: number): ViewState {
  if (state.overlay?.kind !== 'help') return state;
  const most = Math.max(0, helpLines(state.pane).length - Math.max(1, state.rows - 4));
  return { ...state, overlay: { kind: 'help', top: Math.max(0, Math.min(most, state.overlay.top + by)) } };
}

const OVERLAY_COMMANDS: Readonly<Record<string, (state: ViewState) => ViewState>> = {
  'menu-down': (state) => moveMenu(state, 1),
  'menu-up': (state) => moveMenu(state, -1),
  'menu-page-down': (state) => moveMenu(state, MENU_PAGE),
  'menu-page-up': (state) => moveMenu(state, -MENU_PAGE),
  'facet-toggle': toggleChoice,
  'facet-accept': (state) => ({ ...toggleChoice(state), overlay: null }),
  'facet-next': (state) => nextFacet(state, 1),
  'facet-previous': (state) => nextFacet(state, -1),
  'chip-next': (state) => moveMenu(state, 1),
  'chip-previous': (state) => moveMenu(state, -1),
  'chip-remove': removeChip,
  'help-down': (state) => scrollHelp(state, 1),
  'help-up': (state) => scrollHelp(state, -1),
  ...SOURCE_COMMANDS,
  submit,
  close,
  'close-help': close,
};

/** What a command does while something lies over the panes. */
export function overlayCommand(state: ViewState, id: string): ViewState {
  const { overlay } = state;
  if (!overlay) return state;
  const known = OVERLAY_COMMANDS[id];
  if (known) return known(state);
  return changeText(state, (text, caret) => editText({ text, caret }, id));
}

/** Typing goes to whatever line is open. */
export const overlayType = (state: ViewState, typed: string): ViewState =>
  changeText(state, (text, caret) => insertText({ text, caret }, typed));

function changeText(
  state: ViewState,
  change: (text: string, caret: number) => { text: string; caret: number } | null,
): ViewState {
  const { overlay } = state;
  if (overlay?.kind === 'prompt') {
    const edited = change(overlay.text, overlay.caret);
    if (!edited) return state;
    const next = { ...state, overlay: { ...overlay, ...edited } };
    return overlay.purpose === 'search' && edited.text !== overlay.text ? searchFor(next, edited.text) : next;
  }
  if (overlay?.kind === 'palette' || overlay?.kind === 'facet' || overlay?.kind === 'sources') {
    const edited = change(overlay.query, overlay.query.length);
    return edited ? { ...state, overlay: { ...overlay, query: edited.text, cursor: 0 } } : state;
  }
  return state;
}
