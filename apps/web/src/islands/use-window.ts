'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import { betweenWindows, type TimeWindow } from '@/overview/time-window';

const GLIDE = 260;

/** The window of the overview: set at once, or by gliding there, which shows where one stretch lies in the other. */
export function useWindow(initial: TimeWindow) {
  const [window, setWindow] = useState(initial);
  const now = useRef(initial);
  const frame = useRef(0);
  const set = useCallback((next: TimeWindow) => {
    cancelAnimationFrame(frame.current);
    now.current = next;
    setWindow(next);
  }, []);
  const glide = useCallback(
    (next: TimeWindow) => {
      cancelAnimationFrame(frame.current);
      if (matchMedia('(prefers-reduced-motion: reduce)').matches) {
        set(next);
        return;
      }
      const from = now.current;
      let begun: number | undefined;
      const step = (time: number) => {
        begun ??= time;
        const share = Math.min(1, (time - begun) / GLIDE);
        now.current = betweenWindows(from, next, 1 - (1 - share) ** 3);
        setWindow(now.current);
        if (share < 1) frame.current = requestAnimationFrame(step);
      };
      frame.current = requestAnimationFrame(step);
    },
    [set],
  );
  useEffect(() => () => cancelAnimationFrame(frame.current), []);
  /** The window as it was set last, which may not be drawn yet. */
  const latest = useCallback(() => now.current, []);
  return { window, latest, set, glide };
}
