import { dateWords } from '../calendar/index.js';
import type { Event, Source, Timeline } from '../model/index.js';
import { type Addresses, webUrl } from './addresses.js';

/** An event as a schema.org Event, with the NewsArticle objects that report it as its `subjectOf`. */
export function eventJsonLd(timeline: Timeline, event: Event, addresses?: Addresses): object {
  const sources = new Map(timeline.sources.map((source) => [source.id, source]));
  const entities = new Map(timeline.entities.map((entity) => [entity.id, entity]));
  const places = event.places.flatMap((id) => entities.get(id) ?? []);
  const actors = event.actors.flatMap((id) => entities.get(id) ?? []);
  return {
    '@type': 'Event',
    ...(addresses && { '@id': addresses.event(event), url: addresses.event(event) }),
    name: event.title,
    description: event.summary,
    startDate: event.date.start,
    endDate: event.date.end,
    // The words say what the two days can't: how precisely the date is known.
    disambiguatingDescription: dateWords(event.date),
    location: places.map(({ name }) => ({ '@type': 'Place', name })),
    about: actors.map(({ kind, name, aliases }) => ({
      '@type': kind === 'person' ? 'Person' : 'Organization',
      name,
      alternateName: aliases.length > 0 ? aliases : undefined,
    })),
    subjectOf: [...new Set(event.reports.map(({ sourceId }) => sourceId))]
      .flatMap((id) => sources.get(id) ?? [])
      .map((source) => sourceJsonLd(source, addresses)),
  };
}

/** A source as a schema.org NewsArticle; a note as a CreativeWork that is about one. */
export function sourceJsonLd(source: Source, addresses?: Addresses): object {
  const article = {
    '@type': 'NewsArticle',
    headline: source.title,
    url: webUrl(source.url),
    inLanguage: source.language,
    datePublished: source.published?.start === source.published?.end ? source.published?.start : source.published?.edtf,
    publisher: source.publisher === undefined ? undefined : { '@type': 'Organization', name: source.publisher },
    author: source.author === undefined ? undefined : { '@type': 'Person', name: source.author },
  };
  const page = addresses && { '@id': addresses.source(source) };
  return source.kind === 'note'
    ? { ...page, '@type': 'CreativeWork', name: source.title, abstract: 'A summary of the article', about: article }
    : { ...page, ...article };
}

/** A whole timeline as one JSON-LD document: a schema.org ItemList of its events. */
export function toJsonLd(timeline: Timeline, addresses?: Addresses): string {
  const document = {
    '@context': 'https://schema.org',
    '@type': 'ItemList',
    ...(addresses && { '@id': addresses.home }),
    name: timeline.title,
    numberOfItems: timeline.events.length,
    itemListElement: timeline.events.map((event, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      item: eventJsonLd(timeline, event, addresses),
    })),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}
