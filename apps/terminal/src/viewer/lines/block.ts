import type { Line } from '../text/line.js';
import { span } from '../text/line.js';

/** Lines that belong together, and where a reader may want to go to. */
export interface Block {
  lines: readonly Line[];
  /** True for the beginning of a part that a reader goes to from the one before. */
  stop?: boolean;
  /** The source that speaks here, for who wants to see what it says. */
  source?: string;
}

/** A text made of blocks. */
export interface Detail {
  lines: readonly Line[];
  /** The lines at which its parts begin, in order. */
  stops: readonly number[];
  /** The line at which each source begins. */
  sources: ReadonlyMap<string, number>;
}

export function detailOf(blocks: readonly Block[]): Detail {
  const lines: Line[] = [];
  const stops: number[] = [];
  const sources = new Map<string, number>();
  for (const block of blocks) {
    if (block.stop) stops.push(lines.length);
    if (block.source !== undefined) sources.set(block.source, lines.length);
    lines.push(...block.lines);
  }
  return { lines, stops, sources };
}

/** A section's heading: a word and a rule. */
export const heading = (title: string, columns: number): Line => [
  span(title, 'heading'),
  span(` ${'─'.repeat(Math.max(0, columns - title.length - 1))}`, 'border'),
];
