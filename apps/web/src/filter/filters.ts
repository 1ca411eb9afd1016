import { dayNumberOf, parseEdtf } from '@dateline/core/calendar';
import { foldText, type SearchTerm, searchTerms, searchWords } from '@dateline/core/timeline';
import type { Facets, Row } from '@/chronology/row';

export const STATUSES = ['reported', 'alleged', 'denied', 'planned'] as const;

/** What events are filtered by from lists: their names, by the row's property, and in the address. */
export const FACETS = ['actor', 'place', 'source', 'status'] as const;
export type FacetName = (typeof FACETS)[number];

/**
 * What a reader asks of the chronology; null, or an empty list, where they don't. Of a list any value will do, and all that is asked must
 * hold. Facets by their keys, dates as EDTF of level 0 or 1.
 */
export interface Filters {
  q: string | null;
  actor: string[];
  place: string[];
  source: string[];
  status: (typeof STATUSES)[number][];
  disputed: boolean | null;
  /** Told by a single independent source. */
  single: boolean | null;
  from: string | null;
  to: string | null;
}

export const NO_FILTERS: Filters = {
  q: null,
  actor: [],
  place: [],
  source: [],
  status: [],
  disputed: null,
  single: null,
  from: null,
  to: null,
};

/** Whether anything is asked at all. */
export const isFiltering = (filters: Filters): boolean =>
  Object.values(filters).some((value) => (Array.isArray(value) ? value.length > 0 : Boolean(value)));

/** What a search looks through for each row, folded: from the rows themselves, until the quotations have been fetched. */
export function searchTexts(rows: readonly Row[], facets: Facets): string[] {
  return rows.map((row) =>
    foldText(
      [
        row.title,
        row.lead ?? '',
        row.words,
        ...(row.points ?? []).flatMap(({ about = '', sides }) => [about, ...sides.map(({ label }) => label)]),
        ...row.actors.map((index) => facets.actors[index]?.name ?? ''),
        ...row.places.map((index) => facets.places[index]?.name ?? ''),
        ...row.sources.map((index) => facets.sources[index]?.name ?? ''),
      ].join(' '),
    ),
  );
}

/** What rows are searched for, and in. */
export interface Search {
  terms: readonly SearchTerm[];
  /** What is searched for each row, by the row's place among all, folded. */
  texts: readonly string[];
}

/**
 * What is looked for in some texts: all words of a query, in any order.
 * @param forgiving Whether these are all texts, so that a word that none has is taken for those nearest to it.
 */
export function searchFor(q: string | null, texts: readonly string[], forgiving: boolean): Search {
  const words = searchWords(q ?? '');
  return { texts, terms: forgiving ? searchTerms(words, texts) : words.map((word) => ({ word, found: [word] })) };
}

/** The rows that a reader asks for; dates keep what touches them. */
export function filterRows(rows: readonly Row[], filters: Filters, facets: Facets, { terms, texts }: Search): Row[] {
  const tests = FACETS.filter((facet) => filters[facet].length > 0).map((facet) => {
    const keys: ReadonlySet<string> = new Set(filters[facet]);
    return (row: Row) => keysOf(row, facet, facets).some((key) => keys.has(key));
  });
  const from = dayOf(filters.from, 'start');
  const to = dayOf(filters.to, 'end');
  return rows.filter(
    (row, at) =>
      tests.every((test) => test(row)) &&
      (!filters.disputed || row.disputed.length > 0) &&
      (!filters.single || row.independent <= 1) &&
      (from === null || row.end >= from) &&
      (to === null || row.start <= to) &&
      terms.every(({ found }) => found.some((word) => texts[at]?.includes(word))),
  );
}

/** What a row has in a facet, by key. */
const keysOf = (row: Row, facet: FacetName, facets: Facets): string[] =>
  facet === 'status' ? [row.status] : row[`${facet}s`].map((index) => facets[`${facet}s`][index]?.key ?? '');

/** How many events each value of a facet would leave beside the other filters, by key. */
export function countFacet(
  facet: FacetName,
  ...[rows, filters, facets, search]: Parameters<typeof filterRows>
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const row of filterRows(rows, { ...filters, [facet]: [] }, facets, search)) {
    for (const key of keysOf(row, facet, facets)) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** The first or last day of an EDTF date, or null for anything else. */
export function dayOf(edtf: string | null, side: 'start' | 'end'): number | null {
  const date = edtf === null ? null : parseEdtf(edtf);
  return date && dayNumberOf(date[side]);
}
