import { coverSpans } from '../calendar/index.js';
import type { DaySpan, Event, Timeline } from '../model/index.js';

/** A timeline of some of its events, with the sources and entities that these name. */
export function keepEvents(timeline: Timeline, isKept: (event: Event, index: number) => boolean): Timeline {
  const events = timeline.events.filter(isKept);
  if (events.length === timeline.events.length) return timeline;
  const sources = new Set(events.flatMap(({ reports }) => reports.map(({ sourceId }) => sourceId)));
  for (const { id, copyOf } of timeline.sources) if (copyOf && sources.has(id)) sources.add(copyOf);
  const entities = new Set(
    events.flatMap(({ actors, places, reports }) => [
      ...actors,
      ...places,
      ...reports.flatMap(({ names }) => names.map(({ entityId }) => entityId)),
    ]),
  );
  return {
    ...timeline,
    span: events.length > 0 ? events.map(({ date }) => date).reduce<DaySpan>(coverSpans, events[0]!.date) : undefined,
    sources: timeline.sources.filter(({ id }) => sources.has(id)),
    entities: timeline.entities.filter(({ id }) => entities.has(id)),
    events,
    issues: timeline.issues.filter(({ sourceId }) => sourceId === undefined || sources.has(sourceId)),
  };
}
