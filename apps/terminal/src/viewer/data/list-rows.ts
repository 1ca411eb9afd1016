import type { Period } from '@dateline/core/calendar';
import type { Entry } from './timeline-index.js';

/** How far the list is folded. */
export type Zoom = 'years' | 'months' | 'days';

/** A heading, or a folded group where `folded` is set: what a year, or a part of one, has in it. */
export interface GroupRow {
  kind: 'group';
  /** Unlike that of any other group of the list. */
  key: string;
  /** "2021", "1980s". */
  year: string;
  /** "November", "Summer"; absent for what is known no nearer than the year, and for a whole year. */
  part?: string;
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

/** The key of the group that holds what is told under a period. */
export const groupKey = ({ year, part }: Pick<Period, 'year' | 'part'>, zoom: Zoom): string =>
  zoom === 'years' || part === undefined ? year : `${year} ${part}`;

/** The list's rows: a heading for each period with its events, or folded groups with those of the opened ones. */
export function listRows(entries: readonly Entry[], zoom: Zoom, opened: ReadonlySet<string>): ListRow[] {
  const rows: ListRow[] = [];
  const selectable = zoom !== 'days';
  let group: GroupRow | undefined;
  let year: string | undefined;
  entries.forEach((entry, position) => {
    const { period } = entry;
    const key = groupKey(period, zoom);
    if (!group || group.key !== key) {
      group = {
        kind: 'group',
        key,
        year: period.year,
        part: zoom === 'years' ? undefined : period.part,
        count: 0,
        disputed: 0,
        first: position,
        folded: selectable && !opened.has(key),
        selectable,
        opensYear: period.year !== year,
      };
      rows.push(group);
      year = period.year;
    }
    group.count++;
    if (entry.event.disagreements.length > 0) group.disputed++;
    if (!group.folded) rows.push({ kind: 'event', entry, position });
  });
  return rows;
}

export const isSelectable = (row: ListRow | undefined): boolean =>
  row !== undefined && (row.kind === 'event' || row.selectable);
