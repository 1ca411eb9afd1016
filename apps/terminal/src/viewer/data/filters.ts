import type { EventStatus } from '@dateline/core/model';
import { salientEntries } from './salient-entries.js';
import { searchMatcher } from './search.js';
import type { Entry, TimelineIndex } from './timeline-index.js';

/** The facets that are chosen from a list. */
export type Facet = 'actor' | 'place' | 'source' | 'status';

/** What the list is narrowed to. Within a facet any choice will do; facets, marks and words must all hold. */
export interface Filters {
  text: string;
  actor: readonly string[];
  place: readonly string[];
  source: readonly string[];
  status: readonly EventStatus[];
  disputed: boolean;
  singleSource: boolean;
  /** Only what is shown first of a long timeline; off once anything else is asked, which is asked of all events. */
  salient: boolean;
}

export const NO_FILTERS: Filters = {
  text: '',
  actor: [],
  place: [],
  source: [],
  status: [],
  disputed: false,
  singleSource: false,
  salient: false,
};

/** Whether the list is narrowed at all. */
export const hasFilters = (filters: Filters): boolean => filters.salient || asksEvents(filters);

/** Whether events of some kind are asked for. */
export const asksEvents = (filters: Filters): boolean =>
  filters.text !== '' ||
  filters.disputed ||
  filters.singleSource ||
  filters.actor.length + filters.place.length + filters.source.length + filters.status.length > 0;

/** The values that an event has in a facet. */
function facetValues(entry: Entry, facet: Facet): readonly string[] {
  switch (facet) {
    case 'actor':
      return entry.event.actors;
    case 'place':
      return entry.event.places;
    case 'source':
      return entry.sources;
    case 'status':
      return [entry.event.status];
  }
}

const FACETS: readonly Facet[] = ['actor', 'place', 'source', 'status'];

/** The events that pass the filters, in order. */
export function filterEntries(index: TimelineIndex, filters: Filters): readonly Entry[] {
  if (!asksEvents(filters)) return filters.salient ? salientEntries(index) : index.entries;
  const tests: ((entry: Entry) => boolean)[] = [];
  if (filters.disputed) tests.push(({ event }) => event.disagreements.length > 0);
  if (filters.singleSource) tests.push(({ event }) => event.independentSources <= 1);
  for (const facet of FACETS) {
    const chosen = new Set<string>(filters[facet]);
    if (chosen.size > 0) tests.push((entry) => facetValues(entry, facet).some((value) => chosen.has(value)));
  }
  if (filters.text) tests.push(searchMatcher(index, filters.text));
  return index.entries.filter((entry) => tests.every((test) => test(entry)));
}

/** One thing to choose in a facet, with how many events it would leave beside the other filters. */
export interface FacetChoice {
  value: string;
  count: number;
}

/** What a facet offers, the most frequent first; what is chosen is always among it. */
export function facetChoices(index: TimelineIndex, filters: Filters, facet: Facet): FacetChoice[] {
  const counts = new Map<string, number>(filters[facet].map((value) => [value, 0]));
  for (const entry of filterEntries(index, { ...filters, [facet]: [] })) {
    for (const value of facetValues(entry, facet)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}

/** The filters with one value of a facet put in or taken out. */
export function toggleValue(filters: Filters, facet: Facet, value: string): Filters {
  const chosen: readonly string[] = filters[facet];
  const next = chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value];
  return { ...filters, [facet]: next } as Filters;
}
