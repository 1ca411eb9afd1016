import { keyCaps } from '../keys/key-cap.js';
import { layoutOf } from '../state/layout.js';
import { paletteMenu } from '../state/menus.js';
import type { Overlay, ViewState } from '../state/view-state.js';
import { span, spreadLine } from '../text/line.js';
import type { Theme } from '../theme/theme.js';
import { menuLines } from './menu-lines.js';
import { Window, windowSize } from './window.js';

const COLUMNS = 64;
const ROWS = 20;

interface PaletteWindowProps {
  state: ViewState;
  overlay: Extract<Overlay, { kind: 'palette' }>;
  theme: Theme;
}

/** Every command by its name, with its key. */
export function PaletteWindow({ state, overlay, theme }: PaletteWindowProps) {
  const layout = layoutOf(state);
  const size = windowSize(layout, COLUMNS, ROWS);
  const rows = menuLines(paletteMenu(overlay.query), overlay.cursor, size.rows - 3, (command) =>
    spreadLine([span(command.title)], [span(keyCaps(command), 'key')], size.columns - 4),
  );
  return (
    <Window
      theme={theme}
      layout={layout}
      title="Commands"
      foot="Enter runs · Esc closes"
      columns={COLUMNS}
      rows={ROWS}
      lines={[
        { line: [span(': ', 'key'), span(overlay.query), span(' ', 'chipChosen')] },
        ...(rows.length > 0 ? rows : [{ line: [span('No command has these letters.', 'dim' as const)] }]),
      ]}
    />
  );
}
