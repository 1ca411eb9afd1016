import type { Row } from '@/chronology/row';
import { Axis, AxisBreaks, percent } from './axis';
import { ColumnMark } from './column-mark';
import { MarkLink } from './mark-link';
import { BESIDE, LABEL_LEVELS, placeLabels } from './place-labels';
import { BAR_LEVELS, DOT_AREA, placeMarks } from './place-marks';
import type { Scale } from './scale';

export interface StripProps {
  rows: readonly Row[];
  /** Those that a filter leaves; the same array where there is none. */
  shown: readonly Row[];
  /** The indices of `shown` where a filter is set; the other rows are drawn faint. */
  matched?: ReadonlySet<number>;
  scale: Scale;
  /** The width, in pixels, that marks and labels are placed for. They are drawn by percentage. */
  width: number;
  base: string;
  current?: number;
  className?: string;
}

const LABEL_STEP = 17;
const BAR_STEP = 7;
const AXIS = LABEL_LEVELS * LABEL_STEP + DOT_AREA + 6;
const FOCUS_HEIGHT = AXIS + BAR_LEVELS * BAR_STEP + 24;

/** How a day looks: hollow where it is not simply reported, ringed where its sources differ. */
const dotClass = ({ disputed, status }: Row): string =>
  `dot${disputed.length > 0 ? ' dot--disputed' : ''}${status === 'reported' ? '' : ' dot--open'}`;

/** The events of a scale: days above the axis, longer dates as bars below it, the salient ones named. */
export function FocusStrip({ rows, shown, matched, scale, width, base, current, className }: StripProps) {
  const { dots, step, bars, columns } = placeMarks(rows, scale, width);
  const asked =
    matched && columns.length > 0
      ? placeMarks(
          rows.filter((row) => matched.has(row.index)),
          scale,
          width,
        )
      : undefined;
  const labels = placeLabels(shown, scale, width);
  const faint = (row: Row): string => (matched && !matched.has(row.index) ? ' mark--faint' : '');
  const top = new Map(dots.map((dot) => [dot.row.index, AXIS - 8 - dot.level * step - dot.radius]));
  return (
    <svg className={`strip ${className ?? ''}`} width="100%" height={FOCUS_HEIGHT} aria-hidden="true">
      <Axis scale={scale} width={width} from={LABEL_LEVELS * LABEL_STEP} to={FOCUS_HEIGHT - 20} height={FOCUS_HEIGHT} />
      <line className="axis" x1="0" x2="100%" y1={AXIS} y2={AXIS} />
      {labels.map(({ row, text, x, level, flip }) => {
        const y = (LABEL_LEVELS - level) * LABEL_STEP - 4;
        return (
          <g key={row.index}>
            <line className="leader" x1={percent(x)} x2={percent(x)} y1={y - 9} y2={top.get(row.index) ?? AXIS} />
            <MarkLink row={row} base={base}>
              <text
                className="mark-label"
                x={percent(x)}
                dx={flip ? -BESIDE : BESIDE}
                y={y}
                textAnchor={flip ? 'end' : 'start'}
                direction="ltr"
              >
                {text}
              </text>
            </MarkLink>
          </g>
        );
      })}
      {columns.map((column) => (
        <ColumnMark key={column.x} column={column} foot={AXIS - 2} area={DOT_AREA} faint={matched !== undefined} />
      ))}
      {asked?.columns.map((column) => (
        <ColumnMark key={column.x} column={column} foot={AXIS - 2} area={DOT_AREA} />
      ))}
      {asked?.dots.map(({ row, x, level, radius }) => (
        <MarkLink key={row.index} row={row} base={base}>
          <circle className={dotClass(row)} cx={percent(x)} cy={AXIS - 8 - level * asked.step} r={radius} />
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
            className={`${dotClass(row)}${faint(row)}${row.index === current ? ' mark--current' : ''}`}
            cx={percent(x)}
            cy={AXIS - 8 - level * step}
            r={radius}
          />
        </MarkLink>
      ))}
      <AxisBreaks scale={scale} y={AXIS} />
    </svg>
  );
}
