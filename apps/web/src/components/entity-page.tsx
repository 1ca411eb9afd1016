import { dateWords } from '@dateline/core/calendar';
import type { Entity } from '@dateline/core/model';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ChronologyList } from '@/chronology/chronology-list';
import { clip } from '@/site/clip';
import { directionOf } from '@/site/direction';
import { links, roomOf } from '@/site/links';
import { pageMetadata } from '@/site/page-metadata';
import { PART_SIZE, partOf, partSegments } from '@/site/parts';
import { rowsOf } from '@/site/rows';
import { openSite, type Site } from '@/site/site';
import { count, KIND_WORDS } from '@/site/words';
import { EntityLinks } from './entity-links';
import { PageFrame } from './page-frame';
import { PartLinks } from './part-links';

type Room = ReturnType<typeof roomOf>;

export interface EntityProps {
  params: Promise<{ id: string; part?: string[] }>;
}

const entityAt = (site: Site, room: Room, segment: string): Entity | undefined => {
  const entity = site.entity(site.entities.idOf(segment) ?? '');
  return entity && roomOf(entity) === room ? entity : undefined;
};

/** The pages to prerender in a room. */
export function entityParams(room: Room) {
  const site = openSite();
  return site.timeline.entities
    .filter((entity) => roomOf(entity) === room)
    .flatMap((entity) =>
      partSegments(site.eventsOfEntity(entity.id).length, PART_SIZE.rows).map((part) => ({
        id: site.entities.segmentOf(entity.id),
        part,
      })),
    );
}

export async function entityMetadata(room: Room, { params }: EntityProps): Promise<Metadata> {
  const site = openSite();
  const entity = entityAt(site, room, (await params).id);
  return entity ? pageMetadata(site, { title: entity.name, path: links.entity(site, entity) }) : {};
}

/** The permanent page of an actor or a place: its other names, and its events in order. */
export async function EntityPage({ room, params }: EntityProps & { room: Room }) {
  const { id, part: segments } = await params;
  const site = openSite();
  const entity = entityAt(site, room, id);
  const { rows, ...facets } = rowsOf(site);
  const events = entity ? site.eventsOfEntity(entity.id) : [];
  const indices = new Set(events.map((event) => site.timeline.events.indexOf(event)));
  const part = partOf(
    rows.filter((row) => indices.has(row.index)),
    PART_SIZE.rows,
    segments,
  );
  if (!entity || !part) notFound();
  const filter = room === 'places' ? 'place' : 'actor';
  return (
    <PageFrame>
      <header className="page-head">
        <p className="kicker">{KIND_WORDS[entity.kind]}</p>
        <h1 dir="auto">{entity.name}</h1>
        {entity.aliases.length > 0 && (
          <p className="standfirst">
            Also written{' '}
            {entity.aliases.slice(0, 30).map((alias, index) => (
              <span key={alias}>
                {index > 0 && ', '}
                <bdi>{alias}</bdi>
              </span>
            ))}
          </p>
        )}
        <p className="event-standing">
          {part.total === 0 ? (
            'The sources name it, but no dated event is about it.'
          ) : (
            <>
              {count(part.total, 'event')}.{' '}
              <a href={`${links.home(site)}?${filter}=${site.entities.segmentOf(entity.id)}`}>
                See {part.total === 1 ? 'it' : 'them'} on the timeline
              </a>
            </>
          )}
        </p>
        <dl>
          <EntityLinks site={site} ids={companions(site, entity)} label="Often with" />
        </dl>
      </header>
      <ChronologyList rows={part.items} base={site.base} facets={facets} />
      <PartLinks part={part} address={links.entity(site, entity)} of="the events" />
      <AlsoNamed site={site} entity={entity} />
    </PageFrame>
  );
}

/** As many events as are listed that name an entity in passing. */
const MOST_NAMED = 40;

/** The events that are not about an entity, and whose reports name it. */
function AlsoNamed({ site, entity }: { site: Site; entity: Entity }) {
  const events = site.eventsNaming(entity.id);
  if (events.length === 0) return null;
  return (
    <section aria-labelledby="named-title">
      <h2 id="named-title">{site.eventsOfEntity(entity.id).length > 0 ? 'Also named' : 'Named'} in reports of</h2>
      <ol className="source-reports">
        {events.slice(0, MOST_NAMED).map((event) => (
          <li key={event.id}>
            <p className="row-date">{dateWords(event.date)}</p>
            <p className="row-title">
              <a href={links.event(site, event)} dir={directionOf(event.title)}>
                {clip(event.title, 240)}
              </a>
            </p>
          </li>
        ))}
      </ol>
      {events.length > MOST_NAMED && <p>and of {count(events.length - MOST_NAMED, 'more', 'more')}.</p>}
    </section>
  );
}

/** The actors and places that share most events with one. */
function companions(site: Site, entity: Entity): string[] {
  const shared = new Map<string, number>();
  for (const event of site.eventsOfEntity(entity.id)) {
    for (const id of new Set([...event.actors, ...event.places])) shared.set(id, (shared.get(id) ?? 0) + 1);
  }
  shared.delete(entity.id);
  return [...shared]
    .filter(([, times]) => times > 1)
    .sort((a, b) => b[1] - a[1])
    .slice(0, 8)
    .map(([id]) => id);
}
