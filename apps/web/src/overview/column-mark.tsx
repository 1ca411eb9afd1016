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

/** The height of the part of a column that stands for what is in dispute, at the least. */
const LEAST_DISPUTED = 3;

/** The events of a few pixels, counted; the top of a column where sources differ is marked. */
export function ColumnMark({ column, foot, area, least = 0, faint }: Props) {
  const height = Math.max(least, column.height * area);
  const disputed = column.disputed > 0 ? Math.max(LEAST_DISPUTED, (height * column.disputed) / column.count) : 0;
  const x = percent(column.x);
  const width = percent(column.width);
  return (
    <>
      <rect className={faint ? 'column mark--faint' : 'column'} x={x} width={width} y={foot - height} height={height} />
      {disputed > 0 && !faint && (
        <rect
          className="column column--disputed"
          x={x}
          width={width}
          y={foot - height}
          height={Math.min(disputed, height)}
        />
      )}
    </>
  );
}
