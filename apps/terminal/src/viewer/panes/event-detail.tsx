import { layoutOf } from '../state/layout.js';
import { shownDetail } from '../state/shown-detail.js';
import type { ViewState } from '../state/view-state.js';
import type { Theme } from '../theme/theme.js';
import { ScrolledFrame } from './scrolled-frame.js';

/** What is known of the chosen event, scrolled to where it is read. */
export function EventDetail({ state, theme }: { state: ViewState; theme: Theme }) {
  const { detailColumns, paneRows } = layoutOf(state);
  return (
    <ScrolledFrame
      theme={theme}
      title={state.list[state.cursor]?.kind === 'group' ? 'Group' : 'Event'}
      columns={detailColumns}
      rows={paneRows}
      lines={shownDetail(state).lines}
      top={state.detailTop}
      focused={state.pane === 'detail' && state.overlay === null}
    />
  );
}
