import { dayNumberOf, parseEdtf } from '@dateline/core/calendar';
import type { Facets, Row } from '@/chronology/row';

export const STATUSES = ['reported', 'alleged', 'denied', 'planned'] as const;

/** What a reader asks of the chronology; null where they don't. Facets by their keys, dates as EDTF of level 0 or 1. */
export interface Filters {
  q: string | null;
  actor: string | null;
  place: string | null;
  source: string | null;
  status: (typeof STATUSES)[number] | null;
  disputed: boolean | null;
  from: string | null;
  to: string | null;
}

export const NO_FILTERS: Filters = {
  q: null,
  actor: null,
  place: null,
  source: null,
  status: null,
  disputed: null,
  from: null,
  to: null,
};

/** Whether anything is asked at all. */
export const isFiltering = (filters: Filters): boolean =>
  Object.values(filters).some((value) => value !== null && value !== '' && value !== false);

/** Lower case without accents and vowel marks, so that "Malki" finds "Mālki". */
export const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** The words of a search, folded: all of them are to be found. */
export const searchWords = (q: string | null): string[] =>
  fold(q ?? '')
    .split(/\s+/)
    .filter(Boolean);

/** What a search looks through for each row, folded: from the rows themselves, until the quotations have been fetched. */
export function searchTexts(rows: readonly Row[], facets: Facets): string[] {
  return rows.map((row) =>
    fold(
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

/**
 * The rows that a reader asks for. Words are all to be found, in any order; dates keep what touches them.
 * @param texts What is searched for each row, by the row's place in `rows`.
 */
export function filterRows(rows: readonly Row[], filters: Filters, facets: Facets, texts: readonly string[]): Row[] {
  const words = searchWords(filters.q);
  const index = (of: keyof Facets, key: string | null) =>
    key === null ? null : facets[of].findIndex((facet) => facet.key === key);
  const actor = index('actors', filters.actor);
  const place = index('places', filters.place);
  const source = index('sources', filters.source);
  const from = dayOf(filters.from, 'start');
  const to = dayOf(filters.to, 'end');
  return rows.filter(
    (row, at) =>
      (actor === null || row.actors.includes(actor)) &&
      (place === null || row.places.includes(place)) &&
      (source === null || row.sources.includes(source)) &&
      (filters.status === null || row.status === filters.status) &&
      (!filters.disputed || row.disputed.length > 0) &&
      (from === null || row.end >= from) &&
      (to === null || row.start <= to) &&
      words.every((word) => texts[at]?.includes(word)),
  );
}

/** The first or last day of an EDTF date, or null for anything else. */
export function dayOf(edtf: string | null, side: 'start' | 'end'): number | null {
  const date = edtf === null ? null : parseEdtf(edtf);
  return date && dayNumberOf(date[side]);
}
