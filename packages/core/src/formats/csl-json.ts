import { parseDay } from '../calendar/index.js';
import type { DaySpan, Precision, Timeline } from '../model/index.js';
import type { Addresses } from './addresses.js';
import { type Citation, type CitedSource, citationOf, citedSource } from './citation.js';

/** The events of a timeline and its sources as CSL-JSON items (Citation Style Language 1.0.2). */
export function toCslJson(timeline: Timeline, addresses?: Addresses): string {
  const events = timeline.events.map((event) => eventItem(citationOf(timeline, event, addresses)));
  return json([...events, ...timeline.sources.map((source) => sourceItem(citedSource(source)))]);
}

/** An event and the sources that report it as CSL-JSON items. */
export const citationCslJson = (citation: Citation): string =>
  json([eventItem(citation), ...citation.sources.map(sourceItem)]);

const json = (items: readonly object[]): string => `${JSON.stringify(items, null, 2)}\n`;

const eventItem = ({ key, title, date, words, container, url, sources }: Citation): object => ({
  id: key,
  type: 'entry',
  title,
  'container-title': container,
  'event-date': { ...cslDate(date, date.precision), literal: words },
  note:
    sources.length > 0
      ? `Reported by ${sources.map(({ publisher, title }) => publisher ?? title).join(', ')}`
      : undefined,
  URL: url,
});

const sourceItem = ({ key, title, note, publisher, author, published, url }: CitedSource): object => ({
  id: `source-${key}`,
  type: 'article-newspaper',
  title,
  'container-title': publisher,
  author: author === undefined ? undefined : [{ literal: author }],
  issued: published && { ...cslDate(published), circa: published.basis === 'inferred' || undefined },
  note: note ? 'as summarised' : undefined,
  URL: url,
});

/** One date-part list for what one unit tells, two for a range. */
function cslDate({ start, end }: DaySpan, precision?: Precision): { 'date-parts': number[][] } {
  const from = parseDay(start);
  const to = parseDay(end);
  if (precision === 'year') return { 'date-parts': [[from.year]] };
  if (precision === 'month') return { 'date-parts': [[from.year, from.month]] };
  const first = [from.year, from.month, from.day];
  return { 'date-parts': start === end ? [first] : [first, [to.year, to.month, to.day]] };
}
