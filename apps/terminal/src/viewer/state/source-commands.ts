import { counted } from '@dateline/core/formats';
import { NO_FILTERS } from '../data/filters.js';
import { sourceLabel } from '../data/source-label.js';
import { layoutOf } from './layout.js';
import { sourceMenu } from './menus.js';
import { applyFilters } from './show-list.js';
import { chosenSource, shownSource } from './shown-source.js';
import { selectedEntry, type ViewState } from './view-state.js';

type Handler = (state: ViewState) => ViewState;

/** Opens the list of sources: at the one whose events are listed, or that the open event is from. */
export function openSources(state: ViewState): ViewState {
  const { filters, pane } = state;
  const open = pane === 'detail' ? selectedEntry(state)?.sources[0] : undefined;
  const wanted = filters.source[0] ?? open;
  const at = sourceMenu(state, '').findIndex(({ source }) => source.id === wanted);
  return { ...state, overlay: { kind: 'sources', query: '', cursor: Math.max(0, at), top: 0 } };
}

/** The state with the overlay of the sources changed. */
function change(state: ViewState, to: { kind?: 'sources' | 'source'; cursor?: number; top?: number }): ViewState {
  const { overlay } = state;
  if (overlay?.kind !== 'sources' && overlay?.kind !== 'source') return state;
  return { ...state, overlay: { ...overlay, ...to } };
}

const topOf = ({ overlay }: ViewState): number => (overlay?.kind === 'source' ? overlay.top : 0);

/** An opened source with a line at its top, as far as there is text to fill the pane. */
function scroll(state: ViewState, top: number): ViewState {
  const most = Math.max(0, shownSource(state).length - layoutOf(state).paneRows);
  return change(state, { top: Math.max(0, Math.min(most, top)) });
}

const scrollBy =
  (lines: number): Handler =>
  (state) =>
    scroll(state, topOf(state) + lines);

const page =
  (direction: 1 | -1): Handler =>
  (state) =>
    scroll(state, topOf(state) + direction * Math.max(1, layoutOf(state).paneRows - 2));

const step =
  (by: 1 | -1): Handler =>
  (state) => {
    const { overlay } = state;
    if (overlay?.kind !== 'source') return state;
    const last = sourceMenu(state, overlay.query).length - 1;
    return change(state, { cursor: Math.max(0, Math.min(last, overlay.cursor + by)), top: 0 });
  };

/** The list with the events of a source and nothing else. */
function listEvents(state: ViewState): ViewState {
  const chosen = chosenSource(state);
  if (!chosen) return state;
  const { source, entries } = chosen;
  const say = (text: string) => ({ text, tone: 'plain' as const });
  if (entries.length === 0) return { ...state, message: say('It tells of nothing that could be dated.') };
  const listed = applyFilters(
    { ...state, overlay: null, pane: 'list', search: '' },
    { ...NO_FILTERS, source: [source.id] },
  );
  const name = sourceLabel(source, source.id);
  return { ...listed, message: say(`${counted(entries.length, 'event')} of ${name}. c shows all, S the sources.`) };
}

/** What the commands of the sources do to the state. */
export const SOURCE_COMMANDS: Readonly<Record<string, Handler>> = {
  'source-open': (state) => (chosenSource(state) ? change(state, { kind: 'source', top: 0 }) : state),
  'source-down': scrollBy(1),
  'source-up': scrollBy(-1),
  'source-page-down': page(1),
  'source-page-up': page(-1),
  'source-first': (state) => scroll(state, 0),
  'source-last': (state) => scroll(state, Number.MAX_SAFE_INTEGER),
  'source-show': listEvents,
  'source-events': listEvents,
  'source-next': step(1),
  'source-previous': step(-1),
  'source-back': (state) => change(state, { kind: 'sources', top: 0 }),
  'source-close': (state) => ({ ...state, overlay: null }),
};
