'use client';

import { type RefObject, useEffect, useRef } from 'react';
import type { Row } from '@/chronology/row';
import { type TimeWindow, windowOfRows } from '@/overview/time-window';
import type { Seen } from './reading-place';
import { useWindow } from './use-window';

interface Following {
  initial: TimeWindow;
  whole: TimeWindow;
  /** The rows that the filters leave, in order. */
  shown: readonly Row[];
  /** The rows on the screen, once the reader has scrolled. */
  seen: Seen | null;
  /** The strip that draws the window. */
  strip: RefObject<HTMLElement | null>;
  /** Brings a row to the top of the screen. */
  onGo: (row: Row) => void;
}

/** How long, in milliseconds, the window doesn't follow the text after the reader has moved it. */
const QUIET = 900;

/** The overview's window: it follows the reader through the text, and the text follows it where the reader has moved it. */
export function useFollowingWindow({ initial, whole, shown, seen, strip, onGo }: Following) {
  const { window, latest, set, glide } = useWindow(initial);
  const quietUntil = useRef(0);

  // The window follows the reader, except while it is itself what was just moved.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a new place moves the window, not its own moves.
  useEffect(() => {
    if (!seen || performance.now() < quietUntil.current) return;
    const visible = shown.filter((row) => row.index >= seen.first && row.index <= seen.last);
    const next = windowOfRows(visible, whole);
    if (!next) return;
    const inside = window.start <= next.start && next.end <= window.end;
    if (!inside || window.end - window.start > (next.end - next.start) * 12) glide(next);
  }, [seen]);

  /** Where the strip would scroll out of sight, the text stays: whoever works the strip wants to see it. */
  const textMayMove = () =>
    getComputedStyle(strip.current!).position === 'sticky' || strip.current!.getBoundingClientRect().bottom < 80;

  /** Lets the window stay where the reader has put it, though the text is about to move: the page sees that a frame later. */
  const hush = () => {
    const begin = () => {
      quietUntil.current = performance.now() + QUIET;
    };
    begin();
    requestAnimationFrame(begin);
  };
  /** After a gesture the text goes to the first event of the window. */
  const onRest = () => {
    hush();
    const { start, end } = latest();
    const first = shown.find((row) => row.at >= start && row.at < end);
    if (first && textMayMove()) onGo(first);
  };
  /** Sets the window as the reader's hand moves it. */
  const move = (next: TimeWindow) => {
    hush();
    set(next);
  };
  /** Moves the window at the reader's wish, which the text doesn't answer by moving it again. */
  const glideTo = (next: TimeWindow) => {
    hush();
    glide(next);
  };
  return { window, latest, move, glideTo, onRest, textMayMove };
}
