import type { TextReading } from '../text/index.js';

/** How many words a text has: marks count for nothing. */
export const countWords = ({ tokens }: TextReading): number =>
  tokens.reduce((count, { word }) => (word.counts ? count + 1 : count), 0);
