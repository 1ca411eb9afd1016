import { counted } from '@dateline/core/formats';
import { sourceLine } from '../lines/source-line.js';
import { layoutOf } from '../state/layout.js';
import { sourceMenu } from '../state/menus.js';
import type { Overlay, ViewState } from '../state/view-state.js';
import { type Line, span } from '../text/line.js';
import type { Theme } from '../theme/theme.js';
import { Frame } from './frame.js';
import { menuLines } from './menu-lines.js';

export interface SourcePaneProps {
  state: ViewState;
  overlay: Extract<Overlay, { kind: 'sources' | 'source' }>;
  theme: Theme;
}

/** All sources in the order of their publication, narrowed by what is typed. */
export function SourceList({ state, overlay, theme }: SourcePaneProps) {
  const layout = layoutOf(state);
  const columns = layout.wide ? layout.listColumns : layout.columns;
  const sources = sourceMenu(state, overlay.query);
  const copies = state.index.timeline.sources.filter(({ copyOf }) => copyOf !== undefined).length;
  const query: Line = overlay.query
    ? [span('› ', 'key'), span(overlay.query), span(' ', 'chipChosen')]
    : [span('› ', 'key'), span('type to narrow', 'dim')];
  const rows = menuLines(sources, overlay.cursor, layout.paneRows - 1, (entry, chosen) =>
    sourceLine(state.index, entry, columns - 4, chosen),
  );
  const nothing = [{ line: [span(overlay.query ? 'Nothing has these letters.' : 'There are no sources.', 'dim')] }];
  const place = `${sources.length === 0 ? 0 : overlay.cursor + 1} of ${sources.length}`;
  return (
    <Frame
      theme={theme}
      title="Sources by date of publication"
      foot={copies > 0 ? `${place} · ${counted(copies, 'near copy', 'near copies')}` : place}
      columns={columns}
      rows={layout.paneRows}
      lines={[{ line: query }, ...(rows.length > 0 ? rows : nothing)]}
      focused={overlay.kind === 'sources'}
    />
  );
}
