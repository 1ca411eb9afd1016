import { counted } from '@dateline/core/formats';
import { layoutOf } from '../state/layout.js';
import { shownDetail } from '../state/shown-detail.js';
import type { ViewState } from '../state/view-state.js';
import { span } from '../text/line.js';
import type { Theme } from '../theme/theme.js';
import { Frame } from './frame.js';

/** What is known of the chosen event, scrolled to where it is read. */
export function EventDetail({ state, theme }: { state: ViewState; theme: Theme }) {
  const { detailColumns, paneRows } = layoutOf(state);
  const { lines } = shownDetail(state);
  const shown = lines.slice(state.detailTop, state.detailTop + paneRows);
  const below = lines.length - state.detailTop - shown.length;
  const foot = below > 0 ? counted(below, 'more line') : state.detailTop > 0 ? 'end' : '';
  return (
    <Frame
      theme={theme}
      title={state.list[state.cursor]?.kind === 'group' ? 'Group' : 'Event'}
      foot={foot}
      columns={detailColumns}
      rows={paneRows}
      lines={shown.length > 0 ? shown.map((line) => ({ line })) : [{ line: [span('Nothing is chosen.', 'dim')] }]}
      focused={state.pane === 'detail' && state.overlay === null}
    />
  );
}
