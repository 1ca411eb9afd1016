import { type CivilDay, parseDay, toDayNumber } from '@dateline/core/calendar';
import type { Entity, Event, Source, Timeline } from '@dateline/core/model';

/** An event where it stands in the list. */
export interface Entry {
  event: Event;
  /** Its place in the list, from 0. */
  order: number;
  /** The year that it is listed under. */
  year: number;
  /** The month (1 to 12) that it is listed under, or 0 where its date is wider than a month. */
  month: number;
  /** The day (since 1970-01-01) that places it on the overview. */
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
  const entries = timeline.events.map((event) => ({ event, order: 0, sources: sourcesOf(event), ...placeOf(event) }));
  // Stable: within a month the timeline's own order stays.
  entries.sort((a, b) => a.year - b.year || a.month - b.month);
  const orders = new Map<string, number>();
  entries.forEach((entry, order) => {
    entry.order = order;
    orders.set(entry.event.id, order);
  });
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

/** "By 9 June" is listed under June, whenever its span begins; a year or a season under the year alone. */
function placeOf({ date }: Event): Pick<Entry, 'year' | 'month' | 'day'> {
  const start = parseDay(date.start);
  const end = date.end === date.start ? start : parseDay(date.end);
  const anchor: CivilDay = date.modifier === 'by' || date.modifier === 'before' ? end : start;
  const bounded = date.modifier !== undefined && date.modifier !== 'early' && date.modifier !== 'late';
  const narrow = (start.year === end.year && start.month === end.month) || (date.precision === 'range' && bounded);
  const { precision } = date;
  const month = precision === 'day' || precision === 'month' || narrow || isShort(start, end) ? anchor.month : 0;
  return { year: anchor.year, month, day: toDayNumber(anchor) };
}

/** A range of a few weeks over the end of a month still belongs to the month in which it begins. */
const isShort = (start: CivilDay, end: CivilDay): boolean => toDayNumber(end) - toDayNumber(start) < 45;
