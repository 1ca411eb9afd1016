import { type Facet, type Facets, facetName, type Row } from '@/chronology/row';

export const LANES = ['actor', 'place', 'source', 'status'] as const;
export type LaneKind = (typeof LANES)[number];

/** The events of one actor, place, source or status, drawn on a line of their own. */
export interface Lane {
  name: string;
  rows: Row[];
}

/** As many lanes as a screen holds. */
const MOST = 8;
const STATUSES = ['reported', 'alleged', 'denied', 'planned'] as const;

/** Spreads rows over lanes: those with the most events by name, and one for whoever is left. */
export function lanesOf(rows: readonly Row[], kind: LaneKind, facets: Facets): Lane[] {
  if (kind === 'status') {
    return STATUSES.map((status) => ({ name: status, rows: rows.filter((row) => row.status === status) })).filter(
      (lane) => lane.rows.length > 0,
    );
  }
  const field = `${kind}s` as const;
  const list: Facet[] = facets[field];
  const held = new Map<number, Row[]>();
  for (const row of rows) {
    for (const index of row[field]) {
      const lane = held.get(index);
      if (lane) lane.push(row);
      else held.set(index, [row]);
    }
  }
  const named = [...held].sort((a, b) => b[1].length - a[1].length || a[0] - b[0]).slice(0, MOST);
  const shown = new Set(named.map(([index]) => index));
  const others = rows.filter((row) => !row[field].some((index) => shown.has(index)));
  return [
    ...named.map(([index, of]) => ({ name: list[index] ? facetName(list[index]) : '', rows: of })),
    ...(others.length > 0 ? [{ name: 'others', rows: others }] : []),
  ];
}
