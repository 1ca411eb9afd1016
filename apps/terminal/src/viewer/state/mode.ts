import type { Mode } from '../keys/command.js';
import type { ViewState } from './view-state.js';

/** Where keys go now: the window that is open, else the focused pane. */
export const modeOf = ({ overlay, pane }: Pick<ViewState, 'overlay' | 'pane'>): Mode => overlay?.kind ?? pane;
