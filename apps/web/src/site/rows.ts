import { dateWords, dayNumberOf, placeOfDate } from '@dateline/core/calendar';
import type { Entity, Event, FuzzyDate } from '@dateline/core/model';
import type { Facet, Facets, Point, Row } from '@/chronology/row';
import { clip } from './clip';
import { roomOf } from './links';
import type { Site } from './site';
import { sourceName, sourceTitle } from './source-name';

/** All of a site's rows in order, and the lists that their indices point into. */
export interface Rows extends Facets {
  rows: Row[];
}

const made = new WeakMap<Site, Rows>();

/** The rows of a site's events, made once. */
export function rowsOf(site: Site): Rows {
  const rows = made.get(site) ?? makeRows(site);
  made.set(site, rows);
  return rows;
}

function makeRows(site: Site): Rows {
  const { timeline } = site;
  const entityFacet = (entity: Entity): Facet => ({
    key: site.entities.segmentOf(entity.id),
    name: clip(entity.name, 120),
    count: site.eventsOfEntity(entity.id).length,
  });
  const actors = timeline.entities.filter((entity) => roomOf(entity) === 'actors');
  const places = timeline.entities.filter((entity) => roomOf(entity) === 'places');
  const named = new Map<string, number>();
  for (const source of timeline.sources) named.set(sourceName(source), (named.get(sourceName(source)) ?? 0) + 1);
  const sourceIndex = indexOf(timeline.sources);
  const actorIndex = indexOf(actors);
  const placeIndex = indexOf(places);
  return {
    rows: timeline.events.map((event, index) => ({
      index,
      segment: site.events.segmentOf(event.id),
      title: clip(event.title, 240),
      words: clip(dateWords(event.date), 80),
      start: dayNumberOf(event.date.start),
      end: dayNumberOf(event.date.end),
      ...placeNames(event.date),
      soft: softEnds(event.date),
      status: event.status,
      salience: Math.round(event.salience * 1000) / 1000,
      independent: event.independentSources,
      disputed: [...new Set(event.disagreements.map(({ aspect }) => aspect))],
      ...(event.disagreements.length > 0 && { points: pointsOf(site, event) }),
      sources: indices(
        event.reports.map((report) => report.sourceId),
        sourceIndex,
      ),
      actors: indices(event.actors, actorIndex),
      places: indices(event.places, placeIndex),
      lead: leadOf(event),
    })),
    sources: timeline.sources.map((source) => ({
      key: site.sources.segmentOf(source.id),
      name: sourceName(source),
      detail: (named.get(sourceName(source)) ?? 0) > 1 ? clip(sourceTitle(source), 60) : undefined,
      count: site.eventsOfSource(source.id).length,
    })),
    actors: actors.map(entityFacet),
    places: places.map(entityFacet),
  };
}

const indexOf = (items: readonly { id: string }[]): Map<string, number> =>
  new Map(items.map(({ id }, index) => [id, index]));

const indices = (ids: readonly string[], index: Map<string, number>): number[] =>
  [...new Set(ids)].flatMap((id) => index.get(id) ?? []).slice(0, 40);

function placeNames(date: FuzzyDate): Pick<Row, 'at' | 'year' | 'part'> {
  const { day, period } = placeOfDate(date);
  const { year, part } = period;
  return part === undefined ? { at: day, year } : { at: day, year, part };
}

/** An end is soft where the date is approximate, or where its modifier leaves that side open. */
function softEnds(date: FuzzyDate): Row['soft'] {
  if (date.approximate || date.uncertain || date.modifier === 'about') return 'both';
  if (date.modifier === 'by' || date.modifier === 'before') return 'start';
  if (date.modifier === 'since' || date.modifier === 'after') return 'end';
  return date.modifier === undefined ? 'none' : 'both';
}

/** As many points, positions of each, and names as a row has room for. */
const MOST = { points: 2, sides: 4, names: 3 };

function pointsOf(site: Site, { disagreements }: Event): Point[] {
  return disagreements.slice(0, MOST.points).map(({ aspect, about, positions }) => ({
    ...(about !== aspect && { about: clip(about, 80) }),
    sides: positions.slice(0, MOST.sides).map(({ label, value, sourceIds }) => {
      const names = [...new Set(sourceIds.flatMap((id) => site.source(id) ?? []).map(sourceName))];
      const more = names.length > MOST.names ? [`${names.length - MOST.names} more`] : [];
      return { label: clip(label || value, 60), who: [...names.slice(0, MOST.names), ...more].join(', ') };
    }),
  }));
}

const leadOf = (event: Event): string | undefined =>
  event.summary === undefined ? undefined : clip(event.summary, 280);
