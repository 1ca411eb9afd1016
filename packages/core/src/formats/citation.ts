import { dateWords } from '../calendar/index.js';
import type { Event, FuzzyDate, PublicationDate, Source, Timeline } from '../model/index.js';
import { plainLetters } from '../text/latin-letters.js';
import { type Addresses, webUrl } from './addresses.js';
import { plainLine } from './plain-line.js';
import { fileName } from './source-name.js';

/** What there is to cite of an event: the entry in the timeline, and the articles that report it. */
export interface Citation {
  /** Unique within the timeline, of ASCII letters, digits and hyphens. */
  key: string;
  title: string;
  date: FuzzyDate;
  /** The event's date in words. */
  words: string;
  /** The timeline that the entry stands in. */
  container: string;
  url?: string;
  sources: CitedSource[];
}

/** An article, or a note that summarises one, as a work of its own. */
export interface CitedSource {
  key: string;
  title: string;
  note: boolean;
  publisher?: string;
  author?: string;
  published?: PublicationDate;
  url?: string;
}

/** What to cite of an event, its sources in the order of its reports. */
export function citationOf(timeline: Timeline, event: Event, addresses?: Addresses): Citation {
  const sources = new Map(timeline.sources.map((source) => [source.id, source]));
  const ids = [...new Set(event.reports.map((report) => report.sourceId))];
  return {
    key: keyOf(event.id),
    title: plainLine(event.title),
    date: event.date,
    words: dateWords(event.date),
    container: plainLine(timeline.title),
    url: addresses?.event(event),
    sources: ids.flatMap((id) => sources.get(id) ?? []).map(citedSource),
  };
}

/** A source as a work to cite. Its own address is given only where it is one of the web's. */
export function citedSource(source: Source): CitedSource {
  return {
    key: keyOf(source.id),
    title: plainLine(source.title ?? fileName(source)),
    note: source.kind === 'note',
    publisher: source.publisher && plainLine(source.publisher),
    author: source.author && plainLine(source.author),
    published: source.published,
    url: webUrl(source.url),
  };
}

const keyOf = (id: string): string =>
  plainLetters(id)
    .replace(/[^A-Za-z0-9-]+/g, '-')
    .replace(/^-+|-+$/g, '') || 'untitled';
