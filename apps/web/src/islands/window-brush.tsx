'use client';

import { dayOf, dayWords } from '@dateline/core/calendar';
import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import { clampWindow, placeIn, type TimeWindow } from '@/overview/time-window';

interface Props {
  window: TimeWindow;
  whole: TimeWindow;
  set: (window: TimeWindow) => void;
  onRest: () => void;
}

type Grip = 'start' | 'end' | 'whole' | 'new';

/** The window on the whole timeline: drawn anew, moved or drawn out with a pointer; each edge moved with the arrow keys. */
export function WindowBrush({ window, whole, set, onRest }: Props) {
  const drag = useRef<{ grip: Grip; at: number; window: TimeWindow }>(undefined);
  const dayAt = (event: PointerEvent<HTMLElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    return whole.start + ((event.clientX - box.left) / box.width) * (whole.end - whole.start);
  };
  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0) return;
    const at = dayAt(event);
    const near = ((whole.end - whole.start) / event.currentTarget.clientWidth) * 14;
    const grip: Grip =
      at > window.start && at < window.end
        ? 'whole'
        : Math.abs(at - window.start) < near
          ? 'start'
          : Math.abs(at - window.end) < near
            ? 'end'
            : 'new';
    drag.current = { grip, at, window };
    event.currentTarget.setPointerCapture(event.pointerId);
  };
  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    if (!drag.current) return;
    const { grip, at, window: from } = drag.current;
    const now = dayAt(event);
    if (grip === 'whole') set(clampWindow({ start: from.start + now - at, end: from.end + now - at }, whole));
    else if (grip === 'new') set(ordered(at, now, whole));
    else if (grip === 'start') set(ordered(now, from.end, whole));
    else set(ordered(from.start, now, whole));
  };
  const onPointerUp = (event: PointerEvent<HTMLElement>) => {
    if (!drag.current) return;
    const { grip, at, window: from } = drag.current;
    const now = dayAt(event);
    drag.current = undefined;
    // A click beside the window brings it there.
    const half = (from.end - from.start) / 2;
    if (grip === 'new' && Math.abs(now - at) < (whole.end - whole.start) / 200) {
      set(clampWindow({ start: at - half, end: at + half }, whole));
    }
    onRest();
  };
  return (
    <div
      className="brush"
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={onPointerUp}
      onPointerCancel={onPointerUp}
    >
      {(['start', 'end'] as const).map((side) => (
        <Edge key={side} side={side} window={window} whole={whole} set={set} onRest={onRest} />
      ))}
    </div>
  );
}

const ordered = (a: number, b: number, whole: TimeWindow): TimeWindow =>
  clampWindow({ start: Math.min(a, b), end: Math.max(a, b) }, whole);

const KEYS: Record<string, number> = {
  ArrowLeft: -1,
  ArrowDown: -1,
  ArrowRight: 1,
  ArrowUp: 1,
  PageDown: -10,
  PageUp: 10,
};

function Edge({ side, window, whole, set, onRest }: Props & { side: 'start' | 'end' }) {
  const day = Math.floor(side === 'start' ? window.start : window.end - 1);
  const onKeyDown = (event: KeyboardEvent) => {
    const step = Math.max(1, (window.end - window.start) / 20);
    const by = (KEYS[event.key] ?? 0) * step;
    const end = side === 'start' ? whole.start : whole.end;
    const moved = event.key === 'Home' ? whole.start : event.key === 'End' ? whole.end : window[side] + by;
    if (by === 0 && event.key !== 'Home' && event.key !== 'End') return;
    event.preventDefault();
    const next = side === 'start' ? Math.min(moved, window.end - 2) : Math.max(moved, window.start + 2);
    set(clampWindow({ ...window, [side]: side === 'start' ? Math.max(next, end) : Math.min(next, end) }, whole));
    onRest();
  };
  return (
    <div
      role="slider"
      tabIndex={0}
      className="brush-edge"
      aria-label={side === 'start' ? 'First day shown large' : 'Last day shown large'}
      aria-orientation="horizontal"
      aria-valuemin={Math.floor(whole.start)}
      aria-valuemax={Math.floor(whole.end)}
      aria-valuenow={day}
      aria-valuetext={dayWords(dayOf(day))}
      style={{ left: `${placeIn(whole, side === 'start' ? window.start : window.end) * 100}%` }}
      onKeyDown={onKeyDown}
    />
  );
}
