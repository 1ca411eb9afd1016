import { dateWords, parseDay } from '../calendar/index.js';
import type { Event, Timeline } from '../model/index.js';
import type { Addresses } from './addresses.js';
import { escapeMarkup } from './markup.js';
import { plainLine } from './plain-line.js';
import { sourceName } from './source-name.js';

/**
 * A timeline as TimelineJS's JSON (Knight Lab). Its texts are HTML there, so articles' words are escaped. A day is
 * given as a day, a month as a month without a day, and everything wider by its first and last day.
 */
export function toTimelineJs(timeline: Timeline, addresses?: Addresses): string {
  const sources = new Map(timeline.sources.map((source) => [source.id, sourceName(source, source.id)]));
  const document = {
    scale: 'human',
    title: { text: { headline: escapeMarkup(timeline.title) } },
    events: timeline.events.map((event) => ({
      unique_id: event.id,
      ...datesOf(event),
      display_date: escapeMarkup(dateWords(event.date)),
      text: {
        headline: headline(event, addresses),
        text: paragraphs(event, sources),
      },
    })),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

function datesOf({ date }: Event): object {
  const start = parseDay(date.start);
  if (date.start === date.end) return { start_date: start };
  if (date.precision === 'month') return { start_date: { year: start.year, month: start.month } };
  if (date.precision === 'year') return { start_date: { year: start.year } };
  return { start_date: start, end_date: parseDay(date.end) };
}

function headline(event: Event, addresses?: Addresses): string {
  const title = escapeMarkup(plainLine(event.title));
  return addresses ? `<a href="${escapeMarkup(addresses.event(event))}">${title}</a>` : title;
}

function paragraphs(event: Event, sources: Map<string, string>): string {
  const names = [...new Set(event.reports.map(({ sourceId }) => sources.get(sourceId) ?? sourceId))];
  const words = [event.summary, `Reported by ${names.join(', ')}.`].filter((text) => text !== undefined);
  return words.map((text) => `<p>${escapeMarkup(text)}</p>`).join('');
}
