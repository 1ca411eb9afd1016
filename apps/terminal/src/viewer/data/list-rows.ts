import type { Entry } from './timeline-index.js';

/** How far the list is folded. */
export type Zoom = 'years' | 'months' | 'days';

/** A heading, or a folded group where `folded` is set: what a year or a month has in it. */
export interface GroupRow {
  kind: 'group';
  /** `2021` or `2021-11`; `2021-00` for what is known no nearer than the year. */
  key: string;
  year: number;
  /** 1 to 12, 0 for no month, null for a whole year. */
  month: number | null;
  /** True where nothing in it is known nearer than a decade. */
  decade: boolean;
  count: number;
  disputed: number;
  /** The first event's place among the listed events. */
  first: number;
  folded: boolean;
  /** Headings of a list that is not folded are passed over by the cursor. */
  selectable: boolean;
  /** True where the row opens a year. */
  opensYear: boolean;
}

export interface EventRow {
  kind: 'event';
  entry: Entry;
  /** Its place among the listed events. */
  position: number;
}

export type ListRow = GroupRow | EventRow;

export const groupKey = (year: number, month: number | null): string =>
  month === null ? String(year) : `${year}-${String(month).padStart(2, '0')}`;

/** The list's rows: a heading for each month with its events, or folded groups with those of the opened ones. */
export function listRows(entries: readonly Entry[], zoom: Zoom, opened: ReadonlySet<string>): ListRow[] {
  const rows: ListRow[] = [];
  let group: GroupRow | undefined;
  let year: number | undefined;
  entries.forEach((entry, position) => {
    const key = groupKey(entry.year, zoom === 'years' ? null : entry.month);
    if (!group || group.key !== key) {
      const selectable = zoom !== 'days';
      group = {
        kind: 'group',
        key,
        year: entry.year,
        month: zoom === 'years' ? null : entry.month,
        decade: true,
        count: 0,
        disputed: 0,
        first: position,
        folded: selectable && !opened.has(key),
        selectable,
        opensYear: entry.year !== year,
      };
      rows.push(group);
      year = entry.year;
    }
    group.count++;
    if (entry.event.date.precision !== 'decade') group.decade = false;
    if (entry.event.disagreements.length > 0) group.disputed++;
    if (!group.folded) rows.push({ kind: 'event', entry, position });
  });
  return rows;
}

export const isSelectable = (row: ListRow | undefined): boolean =>
  row !== undefined && (row.kind === 'event' || row.selectable);
