import { comparePlaces, type Period, placeOfDate } from '@dateline/core/calendar';
import type { Entity, Event, Source, Timeline } from '@dateline/core/model';

/** An event where it stands in the list. */
export interface Entry {
  event: Event;
  /** Its place in the list, from 0. */
  order: number;
  /** The year, and the part of it, that it is listed under. */
  period: Period;
  /** The day (since 1970-01-01) that places it on the overview: of "by 9 June" the 9th. */
  day: number;
  /** The ids of the sources that report it, copies included. */
  sources: readonly string[];
}

/** A timeline prepared for the viewer: everything that a key press needs without a walk over all events. */
export interface TimelineIndex {
  timeline: Timeline;
  entries: readonly Entry[];
  sources: ReadonlyMap<string, Source>;
  entities: ReadonlyMap<string, Entity>;
  /** Orders by event id. */
  orders: ReadonlyMap<string, number>;
}

/** Prepares a timeline. Linear in its events, and it reads no text: that waits until it is searched. */
export function indexTimeline(timeline: Timeline): TimelineIndex {
  const placed = timeline.events.map((event) => ({ event, place: placeOfDate(event.date) }));
  // The library's own order already; a file from elsewhere may have another.
  placed.sort((a, b) => comparePlaces(a.place, b.place));
  const entries = placed.map(
    ({ event, place }, order): Entry => ({
      event,
      order,
      period: place.period,
      day: place.day,
      sources: sourcesOf(event),
    }),
  );
  const orders = new Map(entries.map(({ event, order }) => [event.id, order]));
  return {
    timeline,
    entries,
    orders,
    sources: new Map(timeline.sources.map((source) => [source.id, source])),
    entities: new Map(timeline.entities.map((entity) => [entity.id, entity])),
  };
}

const sourcesOf = ({ reports }: Event): string[] =>
  reports.length === 1 ? [reports[0]!.sourceId] : [...new Set(reports.map(({ sourceId }) => sourceId))];
