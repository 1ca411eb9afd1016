'use client';

import { dayOf, dayWords } from '@dateline/core/calendar';
import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import { dayAt, placeOn, type Scale } from '@/overview/scale';
import { clampWindow, type TimeWindow } from '@/overview/time-window';
import { SLIDER_STEPS } from './slider-steps';

interface Props {
  window: TimeWindow;
  /** How the whole timeline is drawn. */
  scale: Scale;
  set: (window: TimeWindow) => void;
  onRest: () => void;
}

/** So many pixels beside an edge still take hold of it. */
const GRIP = 14;

type Grip = 'start' | 'end' | 'whole' | 'new';

/** The window on the whole timeline: drawn anew, moved or drawn out with a pointer; each edge moved with the arrow keys. */
export function WindowBrush({ window, scale, set, onRest }: Props) {
  const whole = scale.window;
  const drag = useRef<{ grip: Grip; at: number; window: TimeWindow }>(undefined);
  const dayUnder = (event: PointerEvent<HTMLElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    return dayAt(scale, Math.min(1, Math.max(0, (event.clientX - box.left) / box.width)));
  };
  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0) return;
    const at = dayUnder(event);
    const pixels = (day: number) =>
      Math.abs(placeOn(scale, day) - placeOn(scale, at)) * event.currentTarget.clientWidth;
    const grip: Grip =
      at > window.start && at < window.end
        ? 'whole'
        : pixels(window.start) < GRIP
          ? 'start'
          : pixels(window.end) < GRIP
            ? 'end'
            : 'new';
    drag.current = { grip, at, window };
    event.currentTarget.setPointerCapture(event.pointerId);
  };
  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    if (!drag.current) return;
    const { grip, at, window: from } = drag.current;
    const now = dayUnder(event);
    if (grip === 'whole') set(clampWindow({ start: from.start + now - at, end: from.end + now - at }, whole));
    else if (grip === 'new') set(ordered(at, now, whole));
    else if (grip === 'start') set(ordered(now, from.end, whole));
    else set(ordered(from.start, now, whole));
  };
  const onPointerUp = (event: PointerEvent<HTMLElement>) => {
    if (!drag.current) return;
    const { grip, at, window: from } = drag.current;
    const now = dayUnder(event);
    drag.current = undefined;
    // A click beside the window brings it there.
    const half = (from.end - from.start) / 2;
    if (grip === 'new' && Math.abs(placeOn(scale, now) - placeOn(scale, at)) < 1 / 200) {
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
        <Edge key={side} side={side} window={window} scale={scale} set={set} onRest={onRest} />
      ))}
    </div>
  );
}

const ordered = (a: number, b: number, whole: TimeWindow): TimeWindow =>
  clampWindow({ start: Math.min(a, b), end: Math.max(a, b) }, whole);

/** Where an edge goes with so many steps: a twentieth of the window each, and where a scale is narrow as far as can be seen. */
function steppedBy(steps: number, day: number, { start, end }: TimeWindow, scale: Scale): number {
  const step = Math.max(1, (end - start) / 20);
  const seen = dayAt(scale, placeOn(scale, day) + Math.sign(steps) * SEEN) - day;
  return day + steps * Math.max(step, scale.pieces.length > 1 ? Math.abs(seen) : 0);
}

/** The part of the strip that an edge must move by for the eye to see it. */
const SEEN = 1 / 250;

function Edge({ side, window, scale, set, onRest }: Props & { side: 'start' | 'end' }) {
  const whole = scale.window;
  const day = Math.floor(side === 'start' ? window.start : window.end - 1);
  const onKeyDown = (event: KeyboardEvent) => {
    const by = SLIDER_STEPS[event.key] ?? 0;
    const end = side === 'start' ? whole.start : whole.end;
    const moved =
      event.key === 'Home' ? whole.start : event.key === 'End' ? whole.end : steppedBy(by, window[side], window, scale);
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
      style={{ left: `${placeOn(scale, side === 'start' ? window.start : window.end) * 100}%` }}
      onKeyDown={onKeyDown}
    />
  );
}
