import { addDays, dateWords, parseDay } from '../calendar/index.js';
import type { Event, Timeline } from '../model/index.js';
import type { Addresses } from './addresses.js';
import { plainLine } from './plain-line.js';
import { sourceName } from './source-name.js';

/**
 * A timeline as an iCalendar stream (RFC 5545), one all-day event for each; DTEND is the day after the last. Dates that
 * the format can't write (before year 1) are left out. DTSTAMP is the latest publication, so that the same timeline
 * gives the same bytes.
 */
export function toICalendar(timeline: Timeline, addresses?: Addresses): string {
  const stamp = timeline.sources.reduce(
    (latest, { published }) => (published && published.end > latest ? published.end : latest),
    '1970-01-01',
  );
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Dateline//Timeline//EN',
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${escaped(timeline.title)}`,
    ...timeline.events.filter(isWritable).flatMap((event) => eventLines(timeline, event, stamp, addresses)),
    'END:VCALENDAR',
  ];
  return `${lines.map(folded).join('\r\n')}\r\n`;
}

function eventLines(timeline: Timeline, event: Event, stamp: string, addresses?: Addresses): string[] {
  const names = new Map(timeline.sources.map((source) => [source.id, sourceName(source, source.id)]));
  const sources = [...new Set(event.reports.map(({ sourceId }) => names.get(sourceId) ?? sourceId))];
  const description = [dateWords(event.date), event.summary, `Sources: ${sources.join(', ')}`]
    .filter(Boolean)
    .join('\n');
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(event.id)}@dateline`,
    `DTSTAMP:${basic(stamp)}T000000Z`,
    `DTSTART;VALUE=DATE:${basic(event.date.start)}`,
    `DTEND;VALUE=DATE:${basic(addDays(event.date.end, 1))}`,
    `SUMMARY:${escaped(summaryOf(event))}`,
    `DESCRIPTION:${escaped(description)}`,
    ...(addresses ? [`URL:${addresses.event(event)}`] : []),
    `CATEGORIES:${event.status.toUpperCase()}`,
    `STATUS:${event.status === 'planned' ? 'TENTATIVE' : 'CONFIRMED'}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

/** A calendar draws an event over all the days that it may have been on; its title says that these are not how long it took. */
const summaryOf = ({ title, date }: Event): string =>
  date.start === date.end ? plainLine(title) : `${plainLine(title)} (${dateWords(date)})`;

const isWritable = ({ date }: Event): boolean => {
  const last = parseDay(addDays(date.end, 1)).year;
  return parseDay(date.start).year >= 1 && last <= 9999;
};

const basic = (day: string): string => day.replaceAll('-', '');

/** TEXT of RFC 5545, section 3.3.11: control characters have no place in it. */
const escaped = (text: string): string =>
  text
    .split(/\r\n?|\n/)
    .map(plainLine)
    .join('\n')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');

/** Folds a line into pieces of at most 75 octets (section 3.1), never inside a character. */
function folded(line: string): string {
  const pieces: string[] = [];
  let piece = '';
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character.codePointAt(0) ?? 0);
    // A continuation begins with a space, which counts.
    if (octets + size > (pieces.length === 0 ? 75 : 74)) {
      pieces.push(piece);
      piece = '';
      octets = 0;
    }
    piece += character;
    octets += size;
  }
  return [...pieces, piece].join('\r\n ');
}

const octetsOf = (codePoint: number): number =>
  codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;
