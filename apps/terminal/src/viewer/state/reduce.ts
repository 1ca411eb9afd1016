import { dayNumberOf } from '@dateline/core/calendar';
import { type Filters, filterEntries } from '../data/filters.js';
import { indexTimeline, type TimelineIndex } from '../data/timeline-index.js';
import type { Action } from './action.js';
import { scrollDetail } from './detail-moves.js';
import { moveToDay } from './moves.js';
import { overlayCommand, overlayType } from './overlay-commands.js';
import { PANE_COMMANDS } from './pane-commands.js';
import { moveTo, remakeList, withAll } from './show-list.js';
import { selectedEntry, type ViewState } from './view-state.js';

/** The next state: pure, and the only place where states come from. */
export function reduce(state: ViewState, action: Action): ViewState {
  switch (action.type) {
    case 'command': {
      const quiet = state.message ? { ...state, message: null } : state;
      if (state.overlay) return overlayCommand(quiet, action.id);
      return PANE_COMMANDS[action.id]?.(quiet, action.key) ?? quiet;
    }
    case 'type':
      return overlayType(state, action.text);
    case 'resize': {
      const resized = { ...state, columns: action.columns, rows: action.rows };
      const shown = moveTo(resized, state.cursor);
      return scrollDetail(shown, state.detailTop);
    }
    case 'message':
      return { ...state, message: action.message };
    case 'busy':
      return { ...state, busy: action.text };
    case 'jump':
      return { ...moveToDay(withAll(state), dayNumberOf(action.day)), message: { text: action.words, tone: 'plain' } };
    case 'open-prompt': {
      const text = action.text ?? '';
      return {
        ...state,
        overlay: {
          kind: 'prompt',
          purpose: action.purpose,
          text,
          caret: text.length,
          before: state.search,
          salient: state.filters.salient,
        },
      };
    }
    case 'open-addresses':
      return { ...state, overlay: { kind: 'addresses', cursor: 0 } };
    case 'rebuilt':
      return rebuilt(state, indexTimeline(action.timeline));
    case 'hint-read':
      return state.hint ? { ...state, hint: false } : state;
  }
}

/** A timeline that was built again takes the old one's place; the chosen event and the filters stay where they still exist. */
function rebuilt(state: ViewState, index: TimelineIndex): ViewState {
  const chosen = selectedEntry(state);
  const filters = knownFilters(state.filters, index);
  const fresh = { ...state, index, filters, entries: filterEntries(index, filters), busy: null };
  const same = chosen && index.orders.get(chosen.event.id);
  const near = index.entries.find(({ day }) => day >= (chosen?.day ?? 0))?.order ?? 0;
  const next = remakeList(fresh, same ?? near);
  return scrollDetail(next, same === undefined ? 0 : state.detailTop);
}

/** The filters without the names and sources that the new timeline no longer has. */
function knownFilters(filters: Filters, index: TimelineIndex): Filters {
  return {
    ...filters,
    actor: filters.actor.filter((id) => index.entities.has(id)),
    place: filters.place.filter((id) => index.entities.has(id)),
    source: filters.source.filter((id) => index.sources.has(id)),
  };
}
