import type { Claim } from './positions.js';

/** Inclusive bounds of a figure; null is open. */
export interface Range {
  min: number;
  max: number | null;
}

export const rangeOf = ({ statement: { min = 0, max = null } }: Claim): Range => ({ min, max });

/** Whether one number could be both. */
export const overlap = (a: Range, b: Range): boolean =>
  (a.max === null || b.min <= a.max) && (b.max === null || a.min <= b.max);

/** Whether a figure is given to the last or nearly so: neither a bound nor a round word. */
export const isExact = ({ min, max }: Range): boolean => max !== null && max - min <= Math.max(0.15 * min, 0.5);
