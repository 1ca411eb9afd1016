'use client';

import { useEffect, useRef } from 'react';
import type { Filters } from '@/filter/filters';
import { readDate } from '@/filter/read-date';

/**
 * Takes over what was typed and ticked in the filters while the scripts were still on their way: to draw what the address asks for would
 * wipe it away. What a browser filled in again is what the address asks for, and no change.
 */
export function useEarlyInput(change: (filters: Partial<Filters>) => void): void {
  const latest = useRef(change);
  useEffect(() => {
    const asked = new URLSearchParams(location.search);
    const field = (name: keyof Filters) => document.querySelector<HTMLInputElement>(`.filters [name="${name}"]`);
    const typed = (name: keyof Filters, read: (text: string) => string | null) => {
      const text = read(field(name)?.value ?? '');
      return text !== null && text !== asked.get(name) ? { [name]: text } : {};
    };
    const ticked = (name: 'disputed' | 'single') => (field(name)?.checked && !asked.has(name) ? { [name]: true } : {});
    const early: Partial<Filters> = {
      ...typed('q', (text) => text || null),
      ...typed('from', readDate),
      ...typed('to', readDate),
      ...ticked('disputed'),
      ...ticked('single'),
    };
    if (Object.keys(early).length > 0) latest.current(early);
  }, []);
}
