'use client';

import { useEffect, useRef } from 'react';

/** The rows at the top and at the bottom of what is seen of the chronology, by their index. */
export interface Seen {
  first: number;
  last: number;
}

/** Tells which rows are on the screen whenever the reader scrolls. */
export function useReadingPlace(onSee: (seen: Seen) => void): void {
  const told = useRef(onSee);
  useEffect(() => {
    told.current = onSee;
  });
  useEffect(() => {
    let frame = 0;
    const look = () => {
      frame = 0;
      const first = rowAtTop();
      const last = rowFrom(innerHeight - 12, -1);
      if (first !== undefined && last !== undefined && last >= first) told.current({ first, last });
    };
    const onScroll = () => {
      frame ||= requestAnimationFrame(look);
    };
    addEventListener('scroll', onScroll, { passive: true });
    return () => {
      removeEventListener('scroll', onScroll);
      cancelAnimationFrame(frame);
    };
  }, []);
}

/** The row that is read: the one at the top of what is seen. */
export const rowAtTop = (): number | undefined => rowFrom(stickyHeight() + 12, 1);

/** The height of what stays at the top of the screen, in pixels. */
const stickyHeight = (): number =>
  Number.parseFloat(getComputedStyle(document.documentElement).getPropertyValue('--sticky')) || 0;

/** The row at a height of the screen, or the nearest one in a direction. */
function rowFrom(y: number, direction: 1 | -1): number | undefined {
  for (let step = 0; step < 12; step += 1) {
    const element = document.elementFromPoint(innerWidth / 2, y + direction * step * 28);
    const row = element?.closest('[data-index]');
    if (row) return Number(row.getAttribute('data-index'));
  }
  return undefined;
}

/** Brings a row to the top of the screen; a long chronology draws it on the way. */
export function goToRow(index: number, tries = 40): void {
  const row = document.querySelector(`[data-index="${index}"]`);
  if (row) {
    row.scrollIntoView({ block: 'start' });
    return;
  }
  const boxes = [...document.querySelectorAll('.near-rows')];
  const box = boxes.find(
    (element) =>
      Number(element.getAttribute('data-first')) <= index && index <= Number(element.getAttribute('data-last')),
  );
  if (!box || tries === 0) return;
  if (tries === 40) box.scrollIntoView({ block: 'start' });
  requestAnimationFrame(() => goToRow(index, tries - 1));
}
