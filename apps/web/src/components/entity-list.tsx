import type { Entity } from '@dateline/core/model';
import { links, roomOf } from '@/site/links';
import { openSite, type Site } from '@/site/site';
import { count, grouped } from '@/site/words';
import { PageFrame } from './page-frame';

/** As many names as one page lists: those with the most events. */
const LONGEST = 1500;

/** All actors, or all places, those with the most events first, and the names that are only told in passing out of the way. */
export function EntityList({ room, title }: { room: 'actors' | 'places'; title: string }) {
  const site = openSite();
  const entities = site.timeline.entities
    .filter((entity) => roomOf(entity) === room)
    .map((entity) => ({
      entity,
      events: site.eventsOfEntity(entity.id).length,
      named: site.eventsNaming(entity.id).length,
    }))
    .sort((a, b) => b.events - a.events || b.named - a.named || (a.entity.name < b.entity.name ? -1 : 1));
  const listed = entities.slice(0, LONGEST);
  const telling = listed.filter(({ events }) => events > 0);
  const others = listed.filter(({ events }) => events === 0);
  return (
    <PageFrame here={title}>
      <header className="page-head">
        <h1>{title}</h1>
        <p className="standfirst">
          {entities.length === 0
            ? `The sources name no ${room}.`
            : `${count(entities.length, room === 'places' ? 'place' : 'actor')} that the sources name, by the number of their events${entities.length > LONGEST ? `; the first ${grouped(LONGEST)} are listed` : ''}.`}
        </p>
      </header>
      <NameList site={site} names={telling} />
      {others.length > 0 && (
        <details className="other-names" open={telling.length === 0}>
          <summary>{count(others.length, 'more name')} that no event is about</summary>
          <NameList site={site} names={others} />
        </details>
      )}
    </PageFrame>
  );
}

interface Named {
  entity: Entity;
  events: number;
  named: number;
}

function NameList({ site, names }: { site: Site; names: readonly Named[] }) {
  return (
    <ul className="name-list">
      {names.map(({ entity, events, named }) => (
        <li key={entity.id}>
          <a href={links.entity(site, entity)}>
            <bdi>{entity.name}</bdi>
          </a>{' '}
          <span className="quiet">{countWords(events, named)}</span>
        </li>
      ))}
    </ul>
  );
}

/** The number alone, or that a name is told in passing only. */
const countWords = (events: number, named: number): string =>
  events > 0 ? String(events) : named > 0 ? `named in ${count(named, 'event')}` : 'named in no event';
