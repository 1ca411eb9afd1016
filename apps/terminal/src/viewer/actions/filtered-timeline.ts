import type { Timeline } from '@dateline/core/model';
import type { ViewState } from '../state/view-state.js';

/** The timeline of the events that pass the filters, with the sources and entities that they name. */
export function filteredTimeline({ index, entries }: ViewState): Timeline {
  const { timeline } = index;
  if (entries.length === timeline.events.length) return timeline;
  const kept = new Set(entries.map(({ event }) => event.id));
  const events = timeline.events.filter(({ id }) => kept.has(id));
  const sources = new Set(events.flatMap(({ reports }) => reports.map(({ sourceId }) => sourceId)));
  for (const { id, copyOf } of timeline.sources) if (copyOf && sources.has(id)) sources.add(copyOf);
  const entities = new Set(
    events.flatMap(({ actors, places, reports }) => [
      ...actors,
      ...places,
      ...reports.flatMap(({ names }) => names.map(({ entityId }) => entityId)),
    ]),
  );
  const days = events.flatMap(({ date }) => [date.start, date.end]).sort();
  return {
    ...timeline,
    span: days.length > 0 ? { start: days[0]!, end: days.at(-1)! } : undefined,
    sources: timeline.sources.filter(({ id }) => sources.has(id)),
    entities: timeline.entities.filter(({ id }) => entities.has(id)),
    events,
    issues: timeline.issues.filter(({ sourceId }) => sourceId === undefined || sources.has(sourceId)),
  };
}
