import { counted } from '@dateline/core/formats';
import { layoutOf } from '../state/layout.js';
import { shownSource } from '../state/shown-source.js';
import { span } from '../text/line.js';
import { Frame } from './frame.js';
import type { SourcePaneProps } from './source-list.js';

/** What is known of the chosen source, scrolled to where it is read. */
export function SourceDetail({ state, overlay, theme }: SourcePaneProps) {
  const { wide, columns, detailColumns, paneRows } = layoutOf(state);
  const lines = shownSource(state);
  const shown = lines.slice(overlay.top, overlay.top + paneRows);
  const below = lines.length - overlay.top - shown.length;
  const foot = below > 0 ? counted(below, 'more line') : overlay.top > 0 ? 'end' : '';
  return (
    <Frame
      theme={theme}
      title="Source"
      foot={foot}
      columns={wide ? detailColumns : columns}
      rows={paneRows}
      lines={shown.length > 0 ? shown.map((line) => ({ line })) : [{ line: [span('Nothing is chosen.', 'dim')] }]}
      focused={overlay.kind === 'source'}
    />
  );
}
