import { Axis, percent } from './axis';
import { ColumnMark } from './column-mark';
import type { StripProps } from './focus-strip';
import type { Lane } from './lanes';
import { MarkLink } from './mark-link';
import { placeMarks } from './place-marks';

const LANE_HEIGHT = 38;

/** The same events on a line for each actor, place, source or status. */
export function LaneStrip({
  lanes,
  scale,
  width,
  base,
  current,
}: Pick<StripProps, 'scale' | 'width' | 'base' | 'current'> & { lanes: readonly Lane[] }) {
  const height = lanes.length * LANE_HEIGHT + 26;
  return (
    <svg className="strip" width="100%" height={height} aria-hidden="true">
      <Axis scale={scale} width={width} from={0} to={height - 20} height={height} />
      {lanes.map((lane, index) => {
        const axis = (index + 1) * LANE_HEIGHT - 6;
        const { dots, step, bars, columns } = placeMarks(lane.rows, scale, width, 22);
        return (
          <g key={lane.name}>
            <line className="axis axis--lane" x1="0" x2="100%" y1={axis} y2={axis} />
            {columns.map((column) => (
              <ColumnMark key={column.x} column={column} foot={axis} area={18} />
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
                  className={`dot${row.disputed.length > 0 ? ' dot--disputed' : ''}${row.index === current ? ' mark--current' : ''}`}
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
