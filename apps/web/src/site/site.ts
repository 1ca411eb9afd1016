import type { Entity, Event, Source, Timeline } from '@dateline/core/model';
import { AddressBook } from './address-book';
import { openTimeline } from './open-timeline';
import { trimTimeline } from './trim-timeline';

/**
 * Stands for the site's scheme, host and port in every page; the server and the static writer put the real ones in its
 * place, so that a page can be rendered before anybody knows where it will stand. The domain is reserved (RFC 6761).
 */
export const ORIGIN = 'https://dateline.invalid';

/** A timeline with the ways through it that pages need. */
export interface Site {
  /** As pages show it; a download has it whole. */
  timeline: Timeline;
  /** The path that the site stands under, without a closing slash: `` or `/chronology`. */
  base: string;
  event(id: string): Event | undefined;
  source(id: string): Source | undefined;
  entity(id: string): Entity | undefined;
  eventsOfSource(id: string): readonly Event[];
  /** How many reports of these events a source has. */
  reportsOfSource(id: string): number;
  /** The events that an entity is an actor or a place of. */
  eventsOfEntity(id: string): readonly Event[];
  /** The other events whose reports name it. */
  eventsNaming(id: string): readonly Event[];
  disputed: readonly Event[];
  events: AddressBook;
  sources: AddressBook;
  entities: AddressBook;
}

let site: Site | undefined;

/** The site of {@link openTimeline}'s timeline, made once a process. */
export function openSite(): Site {
  site ??= siteOf(trimTimeline(openTimeline()), process.env.DATELINE_BASE ?? '');
  return site;
}

export function siteOf(timeline: Timeline, base: string): Site {
  const events = byId(timeline.events);
  const sources = byId(timeline.sources);
  const entities = byId(timeline.entities);
  const ofSource = new Map<string, Event[]>();
  const reports = new Map<string, number>();
  const ofEntity = new Map<string, Event[]>();
  const naming = new Map<string, Event[]>();
  for (const event of timeline.events) {
    for (const id of new Set(event.reports.map((report) => report.sourceId))) append(ofSource, id, event);
    for (const { sourceId } of event.reports) reports.set(sourceId, (reports.get(sourceId) ?? 0) + 1);
    const own = new Set([...event.actors, ...event.places]);
    for (const id of own) append(ofEntity, id, event);
    const named = event.reports.flatMap((report) => report.names.map(({ entityId }) => entityId));
    for (const id of new Set(named)) if (!own.has(id)) append(naming, id, event);
  }
  return {
    timeline,
    base,
    event: (id) => events.get(id),
    source: (id) => sources.get(id),
    entity: (id) => entities.get(id),
    eventsOfSource: (id) => ofSource.get(id) ?? [],
    reportsOfSource: (id) => reports.get(id) ?? 0,
    eventsOfEntity: (id) => ofEntity.get(id) ?? [],
    eventsNaming: (id) => naming.get(id) ?? [],
    disputed: timeline.events.filter((event) => event.disagreements.length > 0),
    events: new AddressBook([...events.keys()]),
    sources: new AddressBook([...sources.keys()]),
    entities: new AddressBook([...entities.keys()]),
  };
}

const byId = <T extends { id: string }>(items: readonly T[]): Map<string, T> => new Map(items.map((i) => [i.id, i]));

function append(map: Map<string, Event[]>, key: string, event: Event): void {
  const list = map.get(key);
  if (list) list.push(event);
  else map.set(key, [event]);
}
