'use client';

import { useEffect } from 'react';

/** Keeps in `--sticky` how high the part of the overview is that stays at the top of the screen, for headings and jumps. */
export function useSticky(): void {
  useEffect(() => {
    const parts = [...document.querySelectorAll<HTMLElement>('[data-sticky]')];
    const measure = () => {
      const height = parts
        .filter((part) => getComputedStyle(part).position === 'sticky')
        .reduce((sum, part) => sum + part.offsetHeight, 0);
      document.documentElement.style.setProperty('--sticky', `${height}px`);
    };
    const observer = new ResizeObserver(measure);
    for (const part of parts) observer.observe(part);
    addEventListener('resize', measure);
    return () => {
      observer.disconnect();
      removeEventListener('resize', measure);
    };
  }, []);
}
