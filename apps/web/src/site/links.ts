import type { Entity, Event, Source } from '@dateline/core/model';
import type { Site } from './site';

/** The addresses of the site's pages, each with the base path and a closing slash. */
export const links = {
  home: (site: Site) => `${site.base}/`,
  event: (site: Site, event: Event) => `${site.base}/events/${site.events.segmentOf(event.id)}/`,
  source: (site: Site, source: Source) => `${site.base}/sources/${site.sources.segmentOf(source.id)}/`,
  entity: (site: Site, entity: Entity) => `${site.base}/${roomOf(entity)}/${site.entities.segmentOf(entity.id)}/`,
  dates: (site: Site, period: string) => `${site.base}/dates/${period}/`,
  page: (site: Site, name: 'sources' | 'actors' | 'places' | 'dates' | 'disagreements' | 'download' | 'embed') =>
    `${site.base}/${name}/`,
  file: (site: Site, name: string) => `${site.base}/${name}`,
};

/** The part of the site that an entity's page belongs to. */
export const roomOf = (entity: Entity): 'actors' | 'places' => (entity.kind === 'place' ? 'places' : 'actors');
