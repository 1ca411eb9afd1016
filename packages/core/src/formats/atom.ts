import { compareDays, dateWords, parseDay } from '../calendar/index.js';
import type { Event, Source, Timeline } from '../model/index.js';
import type { Addresses } from './addresses.js';
import { escapeMarkup } from './markup.js';
import { plainLine } from './plain-line.js';

/** How many events a feed holds: the latest. */
const LENGTH = 100;

/**
 * A timeline's latest events as an Atom feed (RFC 4287), the latest first. An entry was updated when the last of its
 * sources was published. Without addresses entries are named by tag URIs (RFC 4151).
 */
export function toAtom(timeline: Timeline, addresses?: Addresses): string {
  const sources = new Map(timeline.sources.map((source) => [source.id, source]));
  const latest = [...timeline.events].sort((a, b) => compareDays(b.date.end, a.date.end)).slice(0, LENGTH);
  const updated =
    latest
      .map((event) => updatedOf(event, sources))
      .sort()
      .at(-1) ?? EPOCH;
  const home = addresses?.home;
  return `${[
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom">',
    `<title>${escapeMarkup(plainLine(timeline.title))}</title>`,
    `<id>${escapeMarkup(home ?? 'tag:dateline,2021:timeline')}</id>`,
    `<updated>${updated}</updated>`,
    '<author><name>Dateline</name></author>',
    '<generator>Dateline</generator>',
    ...(home
      ? [
          `<link rel="alternate" href="${escapeMarkup(home)}"/>`,
          `<link rel="self" href="${escapeMarkup(`${home}feed.xml`)}"/>`,
        ]
      : []),
    ...latest.map((event) => entry(event, sources, addresses)),
    '</feed>',
  ].join('\n')}\n`;
}

const EPOCH = '1970-01-01T00:00:00Z';

function entry(event: Event, sources: Map<string, Source>, addresses?: Addresses): string {
  const names = [...new Set(event.reports.map(({ sourceId }) => nameOf(sources.get(sourceId), sourceId)))];
  const summary = [`${dateWords(event.date)}.`, event.summary, `Reported by ${names.join(', ')}.`]
    .filter(Boolean)
    .join(' ');
  return [
    '<entry>',
    `<title>${escapeMarkup(plainLine(event.title))}</title>`,
    `<id>${escapeMarkup(addresses?.event(event) ?? `tag:dateline,2021:event/${event.id}`)}</id>`,
    ...(addresses ? [`<link rel="alternate" href="${escapeMarkup(addresses.event(event))}"/>`] : []),
    `<updated>${updatedOf(event, sources)}</updated>`,
    `<summary>${escapeMarkup(plainLine(summary))}</summary>`,
    '</entry>',
  ].join('\n');
}

const nameOf = (source: Source | undefined, id: string): string => source?.publisher ?? source?.title ?? id;

function updatedOf(event: Event, sources: Map<string, Source>): string {
  const days = event.reports.flatMap(({ sourceId }) => sources.get(sourceId)?.published?.end ?? []);
  const last = days.sort().at(-1) ?? event.date.end;
  const { year } = parseDay(last);
  return year >= 0 && year <= 9999 ? `${last}T00:00:00Z` : EPOCH;
}
