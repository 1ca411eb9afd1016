import { ticksOf } from './ticks';
import type { TimeWindow } from './time-window';

/** A percentage for an SVG attribute. */
export const percent = (share: number): string => `${Math.round(share * 100000) / 1000}%`;

interface AxisProps {
  window: TimeWindow;
  width: number;
  from: number;
  to: number;
  height: number;
}

/** The lines and dates of a window. */
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
