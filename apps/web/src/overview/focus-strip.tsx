import type { Row } from '@/chronology/row';
import type { Lane } from './lanes';
import { MarkLink } from './mark-link';
import { LABEL_LEVELS, placeLabels } from './place-labels';
import { BAR_LEVELS, type Column, DOT_AREA, placeMarks } from './place-marks';
import { ticksOf } from './ticks';
import type { TimeWindow } from './time-window';

export interface StripProps {
  rows: readonly Row[];
  /** Those that a filter leaves; the same array where there is none. */
  shown: readonly Row[];
  /** The indices of `shown` where a filter is set; the other rows are drawn faint. */
  matched?: ReadonlySet<number>;
  window: TimeWindow;
  /** The width, in pixels, that marks and labels are placed for. They are drawn by percentage. */
  width: number;
  base: string;
  current?: number;
  className?: string;
}

const LABEL_STEP = 17;
const BAR_STEP = 7;
const AXIS = LABEL_LEVELS * LABEL_STEP + DOT_AREA + 6;
export const FOCUS_HEIGHT = AXIS + BAR_LEVELS * BAR_STEP + 24;

/** A percentage for an SVG attribute. */
export const percent = (share: number): string => `${Math.round(share * 100000) / 1000}%`;

/** The events of a window in true proportion: days above the axis, longer dates as bars below it, the salient ones named. */
export function FocusStrip({ rows, shown, matched, window, width, base, current, className }: StripProps) {
  const { dots, step, bars, columns } = placeMarks(rows, window, width);
  const asked =
    matched && columns.length > 0
      ? placeMarks(
          rows.filter((row) => matched.has(row.index)),
          window,
          width,
        )
      : undefined;
  const labels = placeLabels(shown, window, width);
  const faint = (row: Row): string => (matched && !matched.has(row.index) ? ' mark--faint' : '');
  const top = new Map(dots.map((dot) => [dot.row.index, AXIS - 8 - dot.level * step - dot.radius]));
  return (
    <svg className={`strip ${className ?? ''}`} width="100%" height={FOCUS_HEIGHT} aria-hidden="true">
      <Axis
        window={window}
        width={width}
        from={LABEL_LEVELS * LABEL_STEP}
        to={FOCUS_HEIGHT - 20}
        height={FOCUS_HEIGHT}
      />
      <line className="axis" x1="0" x2="100%" y1={AXIS} y2={AXIS} />
      {labels.map(({ row, text, x, level, flip }) => {
        const y = (LABEL_LEVELS - level) * LABEL_STEP - 4;
        return (
          <g key={row.index}>
            <line className="leader" x1={percent(x)} x2={percent(x)} y1={y + 3} y2={top.get(row.index) ?? AXIS} />
            <MarkLink row={row} base={base}>
              <text className="mark-label" x={percent(x)} y={y} textAnchor={flip ? 'end' : 'start'} direction="ltr">
                {text}
              </text>
            </MarkLink>
          </g>
        );
      })}
      {columns.map((column) => (
        <ColumnMark key={column.x} column={column} faint={matched !== undefined} />
      ))}
      {asked?.columns.map((column) => (
        <ColumnMark key={column.x} column={column} />
      ))}
      {asked?.dots.map(({ row, x, level, radius }) => (
        <MarkLink key={row.index} row={row} base={base}>
          <circle className="dot" cx={percent(x)} cy={AXIS - 8 - level * asked.step} r={radius} />
        </MarkLink>
      ))}
      {bars.map(({ row, x, width: length, level }) => (
        <MarkLink key={row.index} row={row} base={base}>
          <rect
            className={`bar bar--${row.soft}${faint(row)}${row.index === current ? ' mark--current' : ''}`}
            x={percent(x)}
            width={percent(length)}
            y={AXIS + 5 + level * BAR_STEP}
            height={BAR_STEP - 2}
            rx="2"
          />
        </MarkLink>
      ))}
      {dots.map(({ row, x, level, radius }) => (
        <MarkLink key={row.index} row={row} base={base}>
          <circle
            className={`dot${row.disputed.length > 0 ? ' dot--disputed' : ''}${row.status === 'reported' ? '' : ' dot--open'}${faint(row)}${row.index === current ? ' mark--current' : ''}`}
            cx={percent(x)}
            cy={AXIS - 8 - level * step}
            r={radius}
          />
        </MarkLink>
      ))}
    </svg>
  );
}

function ColumnMark({ column, faint }: { column: Column; faint?: boolean }) {
  return (
    <rect
      className={faint ? 'column mark--faint' : 'column'}
      x={percent(column.x)}
      width={percent(column.width)}
      y={AXIS - 2 - column.height * DOT_AREA}
      height={column.height * DOT_AREA}
    />
  );
}

/** How bars fade towards the ends that are not to be taken at their word; once a page, for the style sheet to name. */
export function SoftEnds() {
  const stops = {
    start: [
      ['0', 'from'],
      ['0.7', 'to'],
    ],
    end: [
      ['0.3', 'to'],
      ['1', 'from'],
    ],
    both: [
      ['0', 'from'],
      ['0.5', 'to'],
      ['1', 'from'],
    ],
  };
  return (
    <svg width="0" height="0" className="soft-ends" aria-hidden="true">
      <defs>
        {Object.entries(stops).map(([side, list]) => (
          <linearGradient key={side} id={`soft-${side}`}>
            {list.map(([offset, kind]) => (
              <stop key={offset} offset={offset} className={`soft-${kind}`} />
            ))}
          </linearGradient>
        ))}
      </defs>
    </svg>
  );
}

interface AxisProps {
  window: TimeWindow;
  width: number;
  from: number;
  to: number;
  height: number;
}

export function Axis({ window, width, from, to, height }: AxisProps) {
  return ticksOf(window, width).map(({ x, label }) => (
    <g key={x} className="tick">
      <line x1={percent(x)} x2={percent(x)} y1={from} y2={to} />
      {label !== undefined && (
        <text x={percent(x)} dx="3" y={height - 6}>
          {label}
        </text>
      )}
    </g>
  ));
}

const LANE_HEIGHT = 38;

/** The same events on a line for each actor, place, source or status. */
export function LaneStrip({
  lanes,
  matched,
  window,
  width,
  base,
  current,
  className,
}: Omit<StripProps, 'rows' | 'shown'> & { lanes: readonly Lane[] }) {
  const height = lanes.length * LANE_HEIGHT + 26;
  return (
    <svg className={`strip ${className ?? ''}`} width="100%" height={height} aria-hidden="true">
      <Axis window={window} width={width} from={0} to={height - 20} height={height} />
      {lanes.map((lane, index) => {
        const axis = (index + 1) * LANE_HEIGHT - 6;
        const { dots, step, bars, columns } = placeMarks(lane.rows, window, width, 22);
        return (
          <g key={lane.name}>
            <line className="axis axis--lane" x1="0" x2="100%" y1={axis} y2={axis} />
            {columns.map((column) => (
              <rect
                key={column.x}
                className="column"
                x={percent(column.x)}
                width={percent(column.width)}
                y={axis - column.height * 18}
                height={column.height * 18}
              />
            ))}
            {bars.map(({ row, x, width: length }) => (
              <MarkLink key={row.index} row={row} base={base}>
                <rect
                  className={`bar bar--${row.soft}`}
                  x={percent(x)}
                  width={percent(length)}
                  y={axis + 1}
                  height="4"
                  rx="2"
                />
              </MarkLink>
            ))}
            {dots.map(({ row, x, level, radius }) => (
              <MarkLink key={row.index} row={row} base={base}>
                <circle
                  className={`dot${row.disputed.length > 0 ? ' dot--disputed' : ''}${matched && !matched.has(row.index) ? ' mark--faint' : ''}${row.index === current ? ' mark--current' : ''}`}
                  cx={percent(x)}
                  cy={axis - 6 - level * step * 0.85}
                  r={Math.min(radius, 4.5)}
                />
              </MarkLink>
            ))}
            <text className="lane-name" x="2" y={axis - LANE_HEIGHT + 16}>
              {lane.name}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
