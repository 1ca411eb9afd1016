import type { Event } from '@dateline/core/model';
import { type Span, span } from '../text/line.js';
import type { StyleName } from '../theme/style-name.js';

/** A mark on an event: a glyph for the list and a word for everywhere else. */
export interface EventMark {
  glyph: string;
  word: string;
  /** What the help adds to the word. */
  meaning?: string;
  style: StyleName;
}

const STATUS_MARKS: Readonly<Record<Event['status'], EventMark | null>> = {
  reported: null,
  alleged: { glyph: '?', word: 'alleged', style: 'alleged' },
  denied: { glyph: '×', word: 'denied', style: 'denied' },
  planned: { glyph: '»', word: 'planned', style: 'planned' },
};

const DISPUTED: EventMark = { glyph: '≠', word: 'disputed', meaning: 'the sources differ', style: 'disputed' };

/** Every mark that there is, for the help. */
export const ALL_MARKS: readonly EventMark[] = [
  DISPUTED,
  ...Object.values(STATUS_MARKS).filter((mark): mark is EventMark => mark !== null),
];

export function marksOf(event: Event): EventMark[] {
  const status = STATUS_MARKS[event.status];
  return [...(event.disagreements.length > 0 ? [DISPUTED] : []), ...(status ? [status] : [])];
}

const BAR_CELLS = 5;

/** Independent sources as a bar of five cells; more than five show as a number. */
export function sourceBar(count: number): Span[] {
  if (count > BAR_CELLS) return [span(`▮×${count}`.padEnd(BAR_CELLS), 'bar')];
  return [span('▮'.repeat(count), 'bar'), span('▯'.repeat(BAR_CELLS - count), 'barRest')];
}

/** Independent sources as a glyph and a number, where there is no room for a bar. */
export const sourceCount = (count: number): Span[] => [span(`▮${count > 99 ? '99' : count}`.padEnd(3), 'bar')];
