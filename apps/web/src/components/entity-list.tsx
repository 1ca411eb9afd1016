import { links, roomOf } from '@/site/links';
import { openSite } from '@/site/site';
import { count, grouped } from '@/site/words';
import { PageFrame } from './page-frame';

/** As many names as one page lists: those with the most events. */
const LONGEST = 1500;

/** All actors, or all places, those with the most events first. */
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
      <ul className="name-list">
        {entities.slice(0, LONGEST).map(({ entity, events, named }) => (
          <li key={entity.id}>
            <a href={links.entity(site, entity)}>
              <bdi>{entity.name}</bdi>
            </a>{' '}
            <span className="quiet">{countWords(events, named)}</span>
          </li>
        ))}
      </ul>
    </PageFrame>
  );
}

/** The number alone, or that a name is told in passing only. */
const countWords = (events: number, named: number): string =>
  events > 0 ? String(events) : named > 0 ? `named in ${count(named, 'event')}` : 'named in no event';
