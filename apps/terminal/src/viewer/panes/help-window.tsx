import type { Mode } from '../keys/command.js';
import { COMMANDS } from '../keys/commands.js';
import { keyCaps } from '../keys/key-cap.js';
import { ALL_MARKS, sourceBar } from '../lines/event-marks.js';
import { layoutOf } from '../state/layout.js';
import type { Overlay, ViewState } from '../state/view-state.js';
import { fitText, type Line, span } from '../text/line.js';
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
      foot={below > 0 ? `j scrolls, ${below} more lines · Esc closes` : 'Esc closes'}
      columns={COLUMNS}
      rows={lines.length + 2}
      lines={lines.slice(top).map((line) => ({ line }))}
    />
  );
}

/** The help of a mode as lines: its commands by section, then the marks. */
export function helpLines(mode: Mode): Line[] {
  const lines: Line[] = [];
  let section = '';
  for (const command of COMMANDS) {
    if (!command.modes.includes(mode)) continue;
    if (command.section !== section) {
      if (section) lines.push([]);
      section = command.section;
      lines.push([span(section, 'heading')]);
    }
    lines.push([span(fitText(keyCaps(command), 16), 'key'), span(command.title)]);
  }
  lines.push([], [span('Marks', 'heading')]);
  for (const { glyph, word, style } of ALL_MARKS) lines.push([span(fitText(glyph, 16), style), span(word)]);
  lines.push([...sourceBar(3), span(' '.repeat(11)), span('three independent sources, copies not counted')]);
  return lines;
}
