import { memo } from 'react';
import type { Row } from '@/chronology/row';
import { Axis, AxisBreaks, percent } from './axis';
import { ColumnMark } from './column-mark';
import type { Column } from './place-marks';
import { placeOn, type Scale } from './scale';
import type { TimeWindow } from './time-window';

const CONTEXT_HEIGHT = 52;
const FOOT = CONTEXT_HEIGHT - 18;

interface ContextStripProps {
  /** Dates longer than a season, which no column can stand for. */
  spans: readonly Row[];
  columns: readonly Column[];
  scale: Scale;
  /** What the strip below shows. */
  window: TimeWindow;
  width: number;
  /** Where the reader is, in days. */
  current?: number;
  className?: string;
}

/** The whole timeline, with the window that the strip below enlarges. */
export function ContextStrip({ spans, columns, scale, window, width, current, className }: ContextStripProps) {
  const from = placeOn(scale, window.start);
  const to = placeOn(scale, window.end);
  return (
    <svg className={`strip strip--context ${className ?? ''}`} width="100%" height={CONTEXT_HEIGHT} aria-hidden="true">
      <rect className="window" x={percent(from)} width={percent(Math.max(to - from, 0.002))} y="0" height={FOOT} />
      <Axis scale={scale} width={width} from={FOOT} to={FOOT + 5} height={CONTEXT_HEIGHT + 2} />
      <line className="axis" x1="0" x2="100%" y1={FOOT} y2={FOOT} />
      <Density spans={spans} columns={columns} scale={scale} />
      <AxisBreaks scale={scale} y={FOOT} />
      {current !== undefined && (
        <line
          className="here"
          x1={percent(placeOn(scale, current))}
          x2={percent(placeOn(scale, current))}
          y1="0"
          y2={FOOT}
        />
      )}
    </svg>
  );
}

interface DensityProps {
  spans: readonly Row[];
  columns: readonly Column[];
  scale: Scale;
}

/** Where the events lie; drawn once, while the window over it moves with every frame. */
const Density = memo(function Density({ spans, columns, scale }: DensityProps) {
  return (
    <>
      {spans.map((row) => (
        <rect
          key={row.index}
          className="span"
          x={percent(placeOn(scale, row.start))}
          width={percent(placeOn(scale, row.end + 1) - placeOn(scale, row.start))}
          y={FOOT - 3}
          height="3"
        />
      ))}
      {columns.map((column) => (
        <ColumnMark key={column.x} column={column} foot={FOOT} area={FOOT - 4} least={3} />
      ))}
    </>
  );
});

/** The two lines that tie a window to what it is enlarged to. */
export function ZoomLines({ scale, window }: { scale: Scale; window: TimeWindow }) {
  return (
    <svg className="zoom-lines" width="100%" height="14" aria-hidden="true">
      <line x1={percent(placeOn(scale, window.start))} x2="0%" y1="0" y2="14" />
      <line x1={percent(placeOn(scale, window.end))} x2="100%" y1="0" y2="14" />
    </svg>
  );
}
