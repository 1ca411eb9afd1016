import { terminalText } from '@dateline/core/formats';
import { layoutOf } from '../state/layout.js';
import { addressMenu } from '../state/menus.js';
import type { Overlay, ViewState } from '../state/view-state.js';
import { span } from '../text/line.js';
import type { Theme } from '../theme/theme.js';
import { menuLines } from './menu-lines.js';
import { Window, windowSize } from './window.js';

const COLUMNS = 76;

interface AddressWindowProps {
  state: ViewState;
  overlay: Extract<Overlay, { kind: 'addresses' }>;
  theme: Theme;
}

/** Which of an event's sources to open, where several have an address. */
export function AddressWindow({ state, overlay, theme }: AddressWindowProps) {
  const layout = layoutOf(state);
  const addresses = addressMenu(state);
  const rows = Math.min(addresses.length, 16) + 2;
  const size = windowSize(layout, COLUMNS, rows);
  return (
    <Window
      theme={theme}
      layout={layout}
      title="Open which source?"
      foot="Enter opens · Esc closes"
      columns={COLUMNS}
      rows={rows}
      lines={menuLines(addresses, overlay.cursor, size.rows - 2, ({ label, url }) => [
        span(label),
        span(`  ${terminalText(url)}`, 'dim'),
      ])}
    />
  );
}
