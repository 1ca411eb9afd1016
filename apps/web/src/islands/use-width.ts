'use client';

import { type RefObject, useLayoutEffect, useState } from 'react';

/** An element's width in pixels; undefined on the server and in the first render. */
export function useWidth(element: RefObject<HTMLElement | null>): number | undefined {
  const [width, setWidth] = useState<number>();
  useLayoutEffect(() => {
    const observer = new ResizeObserver(([entry]) => {
      const pixels = Math.round(entry!.contentRect.width);
      // What is not shown has no width, and nothing to be placed in it.
      if (pixels > 0) setWidth(pixels);
    });
    observer.observe(element.current!);
    return () => observer.disconnect();
  }, [element]);
  return width;
}
