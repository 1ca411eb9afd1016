import { terminalText } from '@dateline/core/formats';
import { type Facet, type FacetChoice, type Filters, facetChoices } from '../data/filters.js';
import { fuzzyPick } from '../data/fuzzy.js';
import { sourceLabel } from '../data/source-label.js';
import { type SourceEntry, sourceList } from '../data/source-list.js';
import type { TimelineIndex } from '../data/timeline-index.js';
import type { Command } from '../keys/command.js';
import { COMMANDS } from '../keys/commands.js';
import { selectedEntry, type ViewState } from './view-state.js';

/** The facets in the order in which the filter window goes through them. */
export const FACET_TITLES: readonly { facet: Facet; title: string }[] = [
  { facet: 'actor', title: 'Actors' },
  { facet: 'place', title: 'Places' },
  { facet: 'source', title: 'Sources' },
  { facet: 'status', title: 'Status' },
];

/** A facet's value in words. */
export function facetLabel(index: TimelineIndex, facet: Facet, value: string): string {
  if (facet === 'status') return value;
  if (facet === 'source') {
    const source = index.sources.get(value);
    const title = source?.publisher && source.title ? `: ${terminalText(source.title)}` : '';
    return sourceLabel(source, value) + title;
  }
  return terminalText(index.entities.get(value)?.name ?? value);
}

let lastChoices: { index: TimelineIndex; filters: Filters; facet: Facet; choices: FacetChoice[] } | undefined;

/** What the filter window lists: the facet's values with their counts, narrowed by what is typed. */
export function facetMenu({ index, filters }: ViewState, facet: Facet, query: string): FacetChoice[] {
  if (lastChoices?.index !== index || lastChoices.filters !== filters || lastChoices.facet !== facet) {
    lastChoices = { index, filters, facet, choices: facetChoices(index, filters, facet) };
  }
  return fuzzyPick(lastChoices.choices, query, ({ value }) => facetLabel(index, facet, value));
}

/** The palette itself, and what needs its key to say which. */
const NOT_IN_PALETTE = new Set(['palette', 'to-source']);

/** What the list of sources shows, narrowed by what is typed. */
export const sourceMenu = ({ index }: Pick<ViewState, 'index'>, query: string): SourceEntry[] =>
  fuzzyPick(sourceList(index), query, ({ source }) => facetLabel(index, 'source', source.id));

/** What the palette lists: the commands of the panes. */
export function paletteMenu(query: string): Command[] {
  const commands = COMMANDS.filter(
    ({ modes, id }) => !NOT_IN_PALETTE.has(id) && (modes.includes('list') || modes.includes('detail')),
  );
  return fuzzyPick(commands, query, ({ id, title, short = '' }) => `${title} ${short} ${id}`);
}

/** A source of the chosen event that has an address. */
export interface Address {
  label: string;
  url: string;
}

export function addressMenu(state: ViewState): Address[] {
  const entry = selectedEntry(state);
  return (entry?.sources ?? []).flatMap((id) => {
    const source = state.index.sources.get(id);
    return source?.url ? [{ label: facetLabel(state.index, 'source', id), url: source.url }] : [];
  });
}

/** A filter that is set, as it stands above the list. */
export interface Chip {
  label: string;
  without: (filters: Filters) => Filters;
}

export function chipsOf({ index, filters, search }: Pick<ViewState, 'index' | 'filters' | 'search'>): Chip[] {
  const chips: Chip[] = [];
  if (filters.text) chips.push({ label: `“${terminalText(filters.text)}”`, without: (f) => ({ ...f, text: '' }) });
  else if (search) chips.push({ label: `“${terminalText(search)}” marked`, without: (f) => f });
  for (const { facet } of FACET_TITLES) {
    for (const value of filters[facet] as readonly string[]) {
      const label = `${facet}: ${facetLabel(index, facet, value)}`;
      const without = (f: Filters) => ({
        ...f,
        [facet]: (f[facet] as readonly string[]).filter((other) => other !== value),
      });
      chips.push({ label, without });
    }
  }
  if (filters.salient) chips.push({ label: 'most salient', without: (f) => ({ ...f, salient: false }) });
  if (filters.disputed) chips.push({ label: 'disputed', without: (f) => ({ ...f, disputed: false }) });
  if (filters.singleSource) chips.push({ label: 'single source', without: (f) => ({ ...f, singleSource: false }) });
  return chips;
}
