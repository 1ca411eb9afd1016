import { inOrderOfPublication } from '@dateline/core/formats';
import type { Source } from '@dateline/core/model';
import type { Entry, TimelineIndex } from './timeline-index.js';

/** A source with what it tells. */
export interface SourceEntry {
  source: Source;
  /** The events that it reports, in order. */
  entries: readonly Entry[];
  /** How many reports of them it has. */
  reports: number;
  /** Its near copies. */
  copies: readonly Source[];
}

const made = new WeakMap<TimelineIndex, readonly SourceEntry[]>();

/** All sources in the order of their publication; made when they are first looked at. */
export function sourceList(index: TimelineIndex): readonly SourceEntry[] {
  const known = made.get(index);
  if (known) return known;
  const entries = new Map<string, Entry[]>();
  const reports = new Map<string, number>();
  const copies = new Map<string, Source[]>();
  for (const entry of index.entries) {
    for (const id of entry.sources) put(entries, id, entry);
    for (const { sourceId } of entry.event.reports) reports.set(sourceId, (reports.get(sourceId) ?? 0) + 1);
  }
  for (const source of index.timeline.sources) if (source.copyOf !== undefined) put(copies, source.copyOf, source);
  const list = inOrderOfPublication(index.timeline.sources).map((source) => ({
    source,
    entries: entries.get(source.id) ?? [],
    reports: reports.get(source.id) ?? 0,
    copies: copies.get(source.id) ?? [],
  }));
  made.set(index, list);
  return list;
}

function put<Item>(map: Map<string, Item[]>, key: string, item: Item): void {
  const list = map.get(key);
  if (list) list.push(item);
  else map.set(key, [item]);
}
