import { percent } from './axis';
import type { Column } from './place-marks';

interface Props {
  column: Column;
  /** Where it stands, and how high the highest is, in pixels. */
  foot: number;
  area: number;
  /** The height below which none falls. */
  least?: number;
  faint?: boolean;
}

/** The events of a few pixels, counted. */
export function ColumnMark({ column, foot, area, least = 0, faint }: Props) {
  const height = Math.max(least, column.height * area);
  return (
    <rect
      className={faint ? 'column mark--faint' : 'column'}
      x={percent(column.x)}
      width={percent(column.width)}
      y={foot - height}
      height={height}
    />
  );
}
