import type { Timeline } from '@dateline/core/model';
import { keepEvents } from '@dateline/core/timeline';
import type { ViewState } from '../state/view-state.js';

/** The timeline of the events that pass the filters, with the sources and entities that they name. */
export function filteredTimeline({ index, entries }: ViewState): Timeline {
  const kept = new Set(entries.map(({ event }) => event.id));
  return keepEvents(index.timeline, ({ id }) => kept.has(id));
}
