import { Box } from 'ink';
import { cellWidth } from '../text/cell-width.js';
import { fitLine, type Line, lineWidth, type Span, span } from '../text/line.js';
import { paintLine, type Theme } from '../theme/theme.js';
import { Row } from './row.js';

/** A line inside a frame, with the ground that it stands on. */
export interface FramedLine {
  line: Line;
  base?: 'selected' | 'selectedAway';
}

export interface FrameProps {
  theme: Theme;
  title: string;
  /** Words in the lower border, at the right. */
  foot?: string;
  columns: number;
  /** Lines inside; what is missing is left blank. */
  rows: number;
  lines: readonly FramedLine[];
  focused: boolean;
}

/** A pane or a window: a border with a title, brighter where the keys go. */
export function Frame({ theme, title, foot, columns, rows, lines, focused }: FrameProps) {
  const border = focused ? 'borderFocus' : 'border';
  const inner = columns - 4;
  const rule = (words: readonly Span[]): Span => span('─'.repeat(Math.max(0, columns - 2 - lineWidth(words))), border);
  const head = title ? [span('─ ', border), span(title, focused ? 'accent' : 'dim'), span(' ', border)] : [];
  const words = foot && fittingWords(foot, columns - 6);
  const end = words ? [span(' ', border), span(words, 'dim'), span(' ─', border)] : [];
  const edge = (line: Line) => paintLine(fitLine(line, columns), theme);
  const side = paintLine([span('│', border)], theme);
  const body = Array.from({ length: rows }, (_, i) => {
    const { line, base }: FramedLine = lines[i] ?? { line: [] };
    return side + paintLine([span(' '), ...fitLine(line, inner), span(' ')], theme, base) + side;
  });
  return (
    <Box flexDirection="column" width={columns} flexShrink={0}>
      <Row text={edge([span('╭', border), ...head, rule(head), span('╮', border)])} />
      {body.map((text, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a row is a place on the screen, whatever stands there
        <Row key={i} text={text} />
      ))}
      <Row text={edge([span('╰', border), rule(end), ...end, span('╯', border)])} />
    </Box>
  );
}

/** As many of the words between dots as there is room for. */
function fittingWords(words: string, columns: number): string {
  const parts = words.split(' · ');
  while (parts.length > 0 && cellWidth(parts.join(' · ')) > columns) parts.pop();
  return parts.join(' · ');
}
