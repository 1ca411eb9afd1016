import { searchTexts } from '@/filter/filters';
import { clip } from './clip';
import { rowsOf } from './rows';
import type { Site } from './site';

/** What a search looks through for each event: what its row says, its aliases' names and its quotations. */
export function searchTextsOf(site: Site): string[] {
  const { rows, ...facets } = rowsOf(site);
  const told = searchTexts(rows, facets);
  return site.timeline.events.map((event, index) =>
    [
      told[index],
      ...[...event.actors, ...event.places].flatMap((id) => site.entity(id)?.aliases ?? []),
      ...new Set(event.reports.map(({ quote }) => clip(quote, 600))),
    ].join(' '),
  );
}
