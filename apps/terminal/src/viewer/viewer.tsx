import { useInput } from 'ink';
import { useSyncExternalStore } from 'react';
import { keyNames } from './keys/key-names.js';
import { App } from './panes/app.js';
import { SpokenApp } from './panes/spoken-app.js';
import type { Controller } from './state/controller.js';
import type { Store } from './state/store.js';
import type { Theme } from './theme/theme.js';

export interface ViewerProps {
  store: Store;
  controller: Controller;
  theme: Theme;
  /** Words in reading order instead of panes, for a screen reader. */
  spoken?: boolean;
}

/** Draws the state and passes on the keys. */
export function Viewer({ store, controller, theme, spoken = false }: ViewerProps) {
  const state = useSyncExternalStore(store.subscribe, store.get);
  useInput((input, key) => {
    for (const name of keyNames(input, key)) controller.press(name);
  });
  return spoken ? <SpokenApp state={state} /> : <App state={state} theme={theme} />;
}
