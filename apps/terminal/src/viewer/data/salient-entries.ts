import { MANY_EVENTS, mostSalient } from '@dateline/core/timeline';
import type { Entry, TimelineIndex } from './timeline-index.js';

const chosen = new WeakMap<TimelineIndex, readonly Entry[]>();

/** What is shown first of a timeline: its most salient events, in order. */
export function salientEntries(index: TimelineIndex): readonly Entry[] {
  let found = chosen.get(index);
  if (!found) {
    const events = new Set(mostSalient(index.entries.map(({ event }) => event)));
    found = index.entries.filter(({ event }) => events.has(event));
    chosen.set(index, found);
  }
  return found;
}

/** Whether a timeline has so many events that it is opened at the most salient ones. */
export const opensAtSalient = ({ entries }: TimelineIndex): boolean => entries.length > MANY_EVENTS;
