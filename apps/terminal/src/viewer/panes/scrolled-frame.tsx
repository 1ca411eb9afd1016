import { counted } from '@dateline/core/formats';
import { type Line, span } from '../text/line.js';
import { Frame, type FrameProps } from './frame.js';

interface ScrolledFrameProps extends Omit<FrameProps, 'lines' | 'foot'> {
  lines: readonly Line[];
  /** The first line that shows. */
  top: number;
}

/** A frame around lines that may be more than it has room for; its foot says how many follow. */
export function ScrolledFrame({ lines, top, ...frame }: ScrolledFrameProps) {
  const shown = lines.slice(top, top + frame.rows);
  const below = lines.length - top - shown.length;
  return (
    <Frame
      {...frame}
      foot={below > 0 ? counted(below, 'more line') : top > 0 ? 'end' : ''}
      lines={shown.length > 0 ? shown.map((line) => ({ line })) : [{ line: [span('Nothing is chosen.', 'dim')] }]}
    />
  );
}
