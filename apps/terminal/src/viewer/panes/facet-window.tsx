import { grouped } from '@dateline/core/formats';
import { layoutOf } from '../state/layout.js';
import { FACET_TITLES, facetLabel, facetMenu } from '../state/menus.js';
import type { Overlay, ViewState } from '../state/view-state.js';
import { type Line, type Span, span, spreadLine } from '../text/line.js';
import type { Theme } from '../theme/theme.js';
import type { FramedLine } from './frame.js';
import { menuLines } from './menu-lines.js';
import { Window, windowSize } from './window.js';

const COLUMNS = 64;
const ROWS = 22;

interface FacetWindowProps {
  state: ViewState;
  overlay: Extract<Overlay, { kind: 'facet' }>;
  theme: Theme;
}

/** The filter window: a tab a facet, its values with counts, narrowed by what is typed. */
export function FacetWindow({ state, overlay, theme }: FacetWindowProps) {
  const layout = layoutOf(state);
  const size = windowSize(layout, COLUMNS, ROWS);
  const inner = size.columns - 4;
  const choices = facetMenu(state, overlay.facet, overlay.query);
  const chosen: readonly string[] = state.filters[overlay.facet];
  const tabs: Line = FACET_TITLES.flatMap(({ facet, title }): Span[] => {
    const set = state.filters[facet].length;
    return [span(` ${title}${set ? ` ${set}` : ''} `, facet === overlay.facet ? 'chipChosen' : 'dim')];
  });
  const query: Line = overlay.query
    ? [span('› ', 'key'), span(overlay.query), span(' ', 'chipChosen')]
    : [span('› ', 'key'), span('type to narrow', 'dim')];
  const rows = menuLines(choices, overlay.cursor, size.rows - 5, ({ value, count }) =>
    spreadLine(
      [span(chosen.includes(value) ? '[×] ' : '[ ] ', 'key'), span(facetLabel(state.index, overlay.facet, value))],
      [span(grouped(count), 'dim')],
      inner,
    ),
  );
  const nothing: FramedLine[] = [
    { line: [span(overlay.query ? 'Nothing has these letters.' : 'Nothing to choose from.', 'dim')] },
  ];
  return (
    <Window
      theme={theme}
      layout={layout}
      title="Filter"
      foot="Space chooses · Enter chooses and closes · Tab next list"
      columns={COLUMNS}
      rows={ROWS}
      lines={[{ line: tabs }, { line: query }, { line: [] }, ...(rows.length > 0 ? rows : nothing)]}
    />
  );
}
