import { layoutOf } from '../state/layout.js';
import { shownSource } from '../state/shown-source.js';
import { ScrolledFrame } from './scrolled-frame.js';
import type { SourcePaneProps } from './source-list.js';

/** What is known of the chosen source, scrolled to where it is read. */
export function SourceDetail({ state, overlay, theme }: SourcePaneProps) {
  const { wide, columns, detailColumns, paneRows } = layoutOf(state);
  return (
    <ScrolledFrame
      theme={theme}
      title="Source"
      columns={wide ? detailColumns : columns}
      rows={paneRows}
      lines={shownSource(state)}
      top={overlay.top}
      focused={overlay.kind === 'source'}
    />
  );
}
