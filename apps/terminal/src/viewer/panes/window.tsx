import { Box } from 'ink';
import type { Layout } from '../state/layout.js';
import type { Theme } from '../theme/theme.js';
import { Frame, type FramedLine } from './frame.js';

interface WindowProps {
  theme: Theme;
  layout: Layout;
  title: string;
  foot?: string;
  /** The widest and highest that it gets, borders included. */
  columns: number;
  rows: number;
  lines: readonly FramedLine[];
}

/** A window over the panes, in the middle. */
export function Window({ theme, layout, title, foot, columns, rows, lines }: WindowProps) {
  const size = windowSize(layout, columns, rows);
  return (
    <Box
      position="absolute"
      marginLeft={Math.floor((layout.columns - size.columns) / 2)}
      marginTop={Math.max(0, Math.floor((layout.rows - size.rows) / 2))}
    >
      <Frame
        theme={theme}
        title={title}
        foot={foot}
        columns={size.columns}
        rows={size.rows - 2}
        lines={lines}
        focused
      />
    </Box>
  );
}

/** What a window of a wished size gets on this terminal. */
export const windowSize = (layout: Layout, columns: number, rows: number) => ({
  columns: Math.min(columns, layout.columns),
  rows: Math.max(3, Math.min(rows, layout.rows - 2)),
});
