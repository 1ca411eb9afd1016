import { useEffect, useRef } from 'react';
import type { Row } from '@/chronology/row';
import { goToRow, rowAtTop } from './reading-place';

const keyOf = () => `place:${location.href}`;

/** Does what needs the browser's storage; in a frame that may have none nothing is kept. */
function withStorage<Result>(work: (storage: Storage) => Result): Result | undefined {
  try {
    return work(sessionStorage);
  } catch {
    return undefined;
  }
}

/**
 * Keeps the row that is read for who comes back to a long chronology, or loads it again: the browser, which knows only how far it was
 * scrolled, would put it elsewhere, as rows that were never drawn have no height yet.
 * @param ready Whether all rows are there.
 */
export function usePlaceKept(shown: readonly Row[], ready: boolean): void {
  const wanted = useRef<number | null>(null);
  useEffect(() => {
    const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    const kept = withStorage((storage) => storage.getItem(keyOf())) ?? null;
    if (kept !== null && entry?.type !== 'navigate') {
      wanted.current = Number(kept);
      history.scrollRestoration = 'manual';
    }
    const keep = () => {
      const row = scrollY > 0 ? rowAtTop() : undefined;
      withStorage((storage) =>
        row === undefined ? storage.removeItem(keyOf()) : storage.setItem(keyOf(), String(row)),
      );
    };
    // Whoever moves meanwhile is left where they are.
    const leave = () => {
      wanted.current = null;
    };
    const moves = ['wheel', 'touchstart', 'keydown', 'pointerdown'] as const;
    addEventListener('pagehide', keep);
    for (const move of moves) addEventListener(move, leave, { passive: true });
    return () => {
      removeEventListener('pagehide', keep);
      for (const move of moves) removeEventListener(move, leave);
    };
  }, []);
  useEffect(() => {
    const { current } = wanted;
    if (!ready || current === null || !shown.some(({ index }) => index === current)) return;
    const frame = requestAnimationFrame(() => {
      wanted.current = null;
      goToRow(current);
    });
    return () => cancelAnimationFrame(frame);
  }, [shown, ready]);
}
