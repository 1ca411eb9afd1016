import type { Statement } from '../../model/index.js';
import type { Claim } from './positions.js';

/** Inclusive bounds of a figure; null is open. */
export interface Range {
  min: number;
  max: number | null;
}

/** The bounds that a statement gives its figure. */
export const figureRange = ({ min = 0, max = null }: Statement): Range => ({ min, max });

/** The same for a claim. */
export const rangeOf = ({ statement }: Claim): Range => figureRange(statement);

/** Whether one number could be both. */
export const overlap = (a: Range, b: Range): boolean =>
  (a.max === null || b.min <= a.max) && (b.max === null || a.min <= b.max);

/** Figures that are further apart than this are of different things: the dead of a day and those of a war. */
const APART = 3;

/** Whether two figures are too far apart to be of one thing. */
export const areApart = (a: Range, b: Range): boolean =>
  !overlap(a, b) && Math.max(a.min, b.min) > APART * Math.max(1, Math.min(a.max ?? a.min, b.max ?? b.min));

/** Whether a figure is given to the last or nearly so: neither a bound nor a round word. */
export const isExact = ({ min, max }: Range): boolean => max !== null && max - min <= Math.max(0.15 * min, 0.5);
