import type { Action } from './action.js';
import { reduce } from './reduce.js';
import type { ViewState } from './view-state.js';

/** Holds the state, and tells who draws it when it changed. */
export interface Store {
  get: () => ViewState;
  dispatch: (action: Action) => void;
  subscribe: (listener: () => void) => () => void;
}

export function createStore(start: ViewState): Store {
  let state = start;
  const listeners = new Set<() => void>();
  return {
    get: () => state,
    dispatch: (action) => {
      const next = reduce(state, action);
      if (next === state) return;
      state = next;
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
