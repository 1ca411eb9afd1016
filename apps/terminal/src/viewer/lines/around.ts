import type { Event } from '@dateline/core/model';
import type { TimelineIndex } from '../data/timeline-index.js';
import type { SourceNumbers } from './source-numbers.js';

/** What the parts of an open event are shown with. */
export interface Around {
  index: TimelineIndex;
  event: Event;
  columns: number;
  numbers: SourceNumbers;
  /** What is searched for. */
  words: readonly string[];
}
