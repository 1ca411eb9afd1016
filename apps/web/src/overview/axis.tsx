import { breaksOf, type Scale } from './scale';
import { ticksOn } from './ticks';

/** A percentage for an SVG attribute. */
export const percent = (share: number): string => `${Math.round(share * 100000) / 1000}%`;

interface AxisProps {
  scale: Scale;
  width: number;
  from: number;
  to: number;
  height: number;
}

/** The lines and dates of a scale. */
export function Axis({ scale, width, from, to, height }: AxisProps) {
  return ticksOn(scale, width).map(({ x, label, before }) => (
    <g key={x} className="tick">
      <line x1={percent(x)} x2={percent(x)} y1={from} y2={to} />
      {label !== undefined && (
        <text x={percent(x)} dx={before ? -3 : 3} y={height - 6} textAnchor={before ? 'end' : undefined}>
          {label}
        </text>
      )}
    </g>
  ));
}

/** The marks on an axis, at a height, where its scale is broken. */
export function AxisBreaks({ scale, y }: { scale: Scale; y: number }) {
  return breaksOf(scale).map((place) => <BreakMark key={place} x={percent(place)} y={y} />);
}

/** Two strokes through an axis, with the ground between them. */
export function BreakMark({ x, y }: { x: string | number; y: number }) {
  return (
    <svg className="axis-break" x={x} y={y} width="1" height="1" aria-hidden="true">
      <path className="axis-break-ground" d="M-5 5L-1 -5H5L1 5Z" />
      <path d="M-5 5L-1 -5M1 5L5 -5" />
    </svg>
  );
}
