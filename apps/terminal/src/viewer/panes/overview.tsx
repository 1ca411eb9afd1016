import { Box } from 'ink';
import { overviewLines } from '../lines/overview-lines.js';
import { layoutOf } from '../state/layout.js';
import type { ViewState } from '../state/view-state.js';
import { fitLine, span } from '../text/line.js';
import { paintLine, type Theme } from '../theme/theme.js';
import { visibleRows } from './event-list.js';
import { Row } from './row.js';

/** The strip over the panes: the whole span at a glance. */
export function Overview({ state, theme }: { state: ViewState; theme: Theme }) {
  const layout = layoutOf(state);
  if (layout.overviewRows === 0) return null;
  const { entries, list, cursor } = state;
  const rows = visibleRows(state, layout.paneRows);
  const positions = rows.flatMap((row) => {
    if (row.kind === 'event') return [row.position];
    return row.folded ? [row.first, row.first + row.count - 1] : [];
  });
  const chosen = list[cursor];
  const lines = overviewLines(state.index, {
    columns: layout.columns - 2,
    lines: layout.overviewRows === 3 ? 2 : 1,
    // What is shown first is a way into the whole, which stays in sight.
    entries: state.filters.salient ? state.index.entries : entries,
    first: entries[Math.min(...positions)],
    last: entries[Math.max(...positions)],
    chosen: chosen?.kind === 'event' ? chosen.entry : chosen && entries[chosen.first],
  });
  return (
    <Box flexDirection="column" flexShrink={0}>
      {lines.map((line, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a row is a place on the screen, whatever stands there
        <Row key={i} text={paintLine(fitLine([span(' '), ...line], layout.columns), theme)} />
      ))}
    </Box>
  );
}
