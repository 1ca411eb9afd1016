import { links } from './links';
import { PART_SIZE, partSegments } from './parts';
import { periodsOf } from './periods';
import type { Site } from './site';

/** The paths of all pages, with the base. */
export function allPages(site: Site): string[] {
  const { timeline } = site;
  const spread = (address: string, length: number, size: number): string[] =>
    partSegments(length, size).map((part) => (part ? `${address}${part[0]}/` : address));
  return [
    links.home(site),
    ...(['sources', 'actors', 'places', 'download', 'embed'] as const).map((name) => links.page(site, name)),
    ...spread(links.page(site, 'disagreements'), site.disputed.length, PART_SIZE.disagreements),
    ...periodsOf(site)
      .flatMap((year) => [year, ...year.parts])
      .flatMap(({ key, rows }) => spread(links.dates(site, key), rows.length, PART_SIZE.rows)),
    ...timeline.sources.flatMap((source) =>
      spread(links.source(site, source), site.eventsOfSource(source.id).length, PART_SIZE.reports),
    ),
    ...timeline.entities.flatMap((entity) =>
      spread(links.entity(site, entity), site.eventsOfEntity(entity.id).length, PART_SIZE.rows),
    ),
    ...timeline.events.flatMap((event) => spread(links.event(site, event), event.reports.length, PART_SIZE.reports)),
  ];
}
