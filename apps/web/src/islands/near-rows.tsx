'use client';

import { useEffect, useRef, useState } from 'react';
import type { RowsProps } from '@/chronology/chronology-list';
import { EventRow } from '@/chronology/event-row';

/** Height of a row that has never been drawn, in pixels. */
const ROW_HEIGHT = 72;
/** How far from the screen rows are already drawn. */
const AHEAD = '1400px 0px';

const callbacks = new WeakMap<Element, (near: boolean) => void>();
let observer: IntersectionObserver | undefined;

function watch(element: Element, callback: (near: boolean) => void): () => void {
  observer ??= new IntersectionObserver(
    (entries) => {
      for (const entry of entries) callbacks.get(entry.target)?.(entry.isIntersecting);
    },
    { rootMargin: AHEAD },
  );
  callbacks.set(element, callback);
  observer.observe(element);
  return () => observer?.unobserve(element);
}

/**
 * Some rows of a long chronology, in the document only while they are near the screen; otherwise a box of their height.
 * The box stands in the flow, so that headings stick and anchors hold as in a short one.
 */
export function NearRows({ rows, ...rest }: RowsProps) {
  const box = useRef<HTMLDivElement>(null);
  const [near, setNear] = useState(false);
  const [height, setHeight] = useState(rows.length * ROW_HEIGHT);
  useEffect(() => {
    const element = box.current!;
    return watch(element, (isNear) => {
      if (!isNear && element.firstElementChild) setHeight(element.offsetHeight);
      setNear(isNear);
    });
  }, []);
  return (
    <div
      ref={box}
      className="near-rows"
      style={near ? undefined : { height }}
      data-first={rows[0]?.index}
      data-last={rows.at(-1)?.index}
    >
      {near && (
        <ol className="rows">
          {rows.map((row, index) => (
            <EventRow key={row.index} row={row} {...rest} sameDate={rows[index - 1]?.words === row.words} />
          ))}
        </ol>
      )}
    </div>
  );
}
