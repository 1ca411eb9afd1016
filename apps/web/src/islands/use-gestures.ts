'use client';

import { type PointerEvent as ReactPointerEvent, type RefObject, useEffect, useRef } from 'react';
import { dayAt, type Scale } from '@/overview/scale';
import { clampWindow, panWindow, placeIn, type TimeWindow, zoomWindow } from '@/overview/time-window';

interface Gestures {
  /** How the strip's window is to be drawn: a gesture goes on from where it last was, also where that is not drawn yet. */
  scale: () => Scale;
  whole: TimeWindow;
  set: (window: TimeWindow) => void;
  /** Called when a gesture is over. */
  onRest: () => void;
}

/** How far into its window a strip shows at a place. */
const shareAt = (scale: Scale, place: number): number => placeIn(scale.window, dayAt(scale, place));

/** Dragging moves the enlarged strip, pinching and the wheel with Ctrl (a trackpad's pinch) zoom it, as on a map. */
export function useGestures(strip: RefObject<HTMLElement | null>, gestures: Gestures) {
  const latest = useRef(gestures);
  useEffect(() => {
    latest.current = gestures;
  });
  const pointers = useRef(new Map<number, number>());
  const dragged = useRef(false);

  useEffect(() => {
    const element = strip.current!;
    let rest: ReturnType<typeof setTimeout>;
    const onWheel = (event: WheelEvent) => {
      const { whole, set } = latest.current;
      const scale = latest.current.scale();
      const { window } = scale;
      const box = element.getBoundingClientRect();
      if (event.ctrlKey || event.metaKey) {
        set(
          zoomWindow(
            window,
            Math.exp(event.deltaY * 0.01),
            shareAt(scale, (event.clientX - box.left) / box.width),
            whole,
          ),
        );
      } else if (Math.abs(event.deltaX) > Math.abs(event.deltaY)) {
        set(panWindow(window, event.deltaX / box.width, whole));
      } else return;
      event.preventDefault();
      clearTimeout(rest);
      rest = setTimeout(() => latest.current.onRest(), 300);
    };
    element.addEventListener('wheel', onWheel, { passive: false });
    return () => {
      clearTimeout(rest);
      element.removeEventListener('wheel', onWheel);
    };
  }, [strip]);

  const onPointerDown = (event: ReactPointerEvent) => {
    if (event.button !== 0) return;
    if (pointers.current.size === 0) dragged.current = false;
    pointers.current.set(event.pointerId, event.clientX);
  };
  const onPointerMove = (event: ReactPointerEvent<HTMLElement>) => {
    const before = pointers.current.get(event.pointerId);
    if (before === undefined) return;
    const { whole, set } = latest.current;
    const scale = latest.current.scale();
    const { window } = scale;
    const { left, width } = event.currentTarget.getBoundingClientRect();
    const others = [...pointers.current].filter(([id]) => id !== event.pointerId);
    if (!dragged.current && others.length === 0 && Math.abs(event.clientX - before) < 4) return;
    if (!dragged.current) event.currentTarget.setPointerCapture(event.pointerId);
    dragged.current = true;
    pointers.current.set(event.pointerId, event.clientX);
    const [other] = others;
    if (other) {
      const apart = Math.abs(before - other[1]) || 1;
      const now = Math.abs(event.clientX - other[1]) || 1;
      set(zoomWindow(window, apart / now, shareAt(scale, ((before + other[1]) / 2 - left) / width), whole));
    } else {
      const by = ((before - event.clientX) / width) * (window.end - window.start);
      set(clampWindow({ start: window.start + by, end: window.end + by }, whole));
    }
  };
  const onPointerUp = (event: ReactPointerEvent) => {
    if (pointers.current.delete(event.pointerId) && dragged.current && pointers.current.size === 0)
      latest.current.onRest();
  };
  /** A drag that ends on a mark is no click on it. */
  const onClickCapture = (event: React.MouseEvent) => {
    if (dragged.current) event.preventDefault();
    dragged.current = false;
  };
  return { onPointerDown, onPointerMove, onPointerUp, onPointerCancel: onPointerUp, onClickCapture };
}
