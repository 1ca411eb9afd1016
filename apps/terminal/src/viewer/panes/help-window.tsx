import { counted } from '@dateline/core/formats';
import { helpLines } from '../lines/help-lines.js';
import { layoutOf } from '../state/layout.js';
import type { Overlay, ViewState } from '../state/view-state.js';
import type { Theme } from '../theme/theme.js';
import { Window, windowSize } from './window.js';

const COLUMNS = 66;

interface HelpWindowProps {
  state: ViewState;
  overlay: Extract<Overlay, { kind: 'help' }>;
  theme: Theme;
}

/** The keys of the pane that help was asked from, and what the marks mean. */
export function HelpWindow({ state, overlay, theme }: HelpWindowProps) {
  const layout = layoutOf(state);
  const lines = helpLines(state.pane);
  const size = windowSize(layout, COLUMNS, lines.length + 2);
  const top = Math.min(overlay.top, Math.max(0, lines.length - (size.rows - 2)));
  const below = lines.length - top - (size.rows - 2);
  return (
    <Window
      theme={theme}
      layout={layout}
      title={state.pane === 'list' ? 'Keys of the list' : 'Keys of the event'}
      foot={below > 0 ? `j scrolls, ${counted(below, 'more line')} · Esc closes` : 'Esc closes'}
      columns={COLUMNS}
      rows={lines.length + 2}
      lines={lines.slice(top).map((line) => ({ line }))}
    />
  );
}
