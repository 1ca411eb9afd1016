import { Box } from 'ink';
import { layoutOf } from '../state/layout.js';
import type { ViewState } from '../state/view-state.js';
import type { Theme } from '../theme/theme.js';
import { AddressWindow } from './address-window.js';
import { ChipBar } from './chip-bar.js';
import { EventDetail } from './event-detail.js';
import { EventList } from './event-list.js';
import { FacetWindow } from './facet-window.js';
import { HelpWindow } from './help-window.js';
import { Overview } from './overview.js';
import { PaletteWindow } from './palette-window.js';
import { SourceDetail } from './source-detail.js';
import { SourceList } from './source-list.js';
import { StatusLine } from './status-line.js';
import { TitleBar } from './title-bar.js';

export interface AppProps {
  state: ViewState;
  theme: Theme;
}

/** The whole screen for a state. */
export function App({ state, theme }: AppProps) {
  const layout = layoutOf(state);
  const { overlay } = state;
  return (
    <Box flexDirection="column" width={layout.columns} height={layout.rows}>
      <TitleBar state={state} theme={theme} />
      <Overview state={state} theme={theme} />
      <ChipBar state={state} theme={theme} />
      <Box flexShrink={0}>
        {overlay?.kind === 'sources' || overlay?.kind === 'source' ? (
          <>
            {(layout.wide || overlay.kind === 'sources') && (
              <SourceList state={state} overlay={overlay} theme={theme} />
            )}
            {(layout.wide || overlay.kind === 'source') && (
              <SourceDetail state={state} overlay={overlay} theme={theme} />
            )}
          </>
        ) : (
          <>
            {layout.listColumns > 0 && <EventList state={state} theme={theme} />}
            {layout.detailColumns > 0 && <EventDetail state={state} theme={theme} />}
          </>
        )}
      </Box>
      <StatusLine state={state} theme={theme} />
      {overlay?.kind === 'facet' && <FacetWindow state={state} overlay={overlay} theme={theme} />}
      {overlay?.kind === 'palette' && <PaletteWindow state={state} overlay={overlay} theme={theme} />}
      {overlay?.kind === 'help' && <HelpWindow state={state} overlay={overlay} theme={theme} />}
      {overlay?.kind === 'addresses' && <AddressWindow state={state} overlay={overlay} theme={theme} />}
    </Box>
  );
}
