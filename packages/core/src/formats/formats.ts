import type { Timeline } from '../model/index.js';
import type { Addresses } from './addresses.js';
import { toAtom } from './atom.js';
import { toBibTex } from './bibtex.js';
import { toCitations, toMarkdown } from './citation-list.js';
import { toCslJson } from './csl-json.js';
import { toCsv } from './csv.js';
import { toICalendar } from './icalendar.js';
import { toJson, toJsonPieces } from './json.js';
import { toJsonLd } from './json-ld.js';
import { toPlainText } from './plain-text.js';
import { toTimelineJs } from './timelinejs.js';

/** One way to write a timeline down. */
export interface Format {
  /** In a few words, for a list of formats. */
  description: string;
  /** File name ending, without the dot. */
  extension: string;
  /** IANA media type. */
  mediaType: string;
  /** Links to the timeline's pages are written where `addresses` tells them. */
  write: (timeline: Timeline, addresses?: Addresses) => string;
  /** The same text bit by bit, for a timeline of any size. */
  pieces?: (timeline: Timeline) => Iterable<string>;
}

/** The formats by the name that a user chooses them with. */
export const formats = {
  json: {
    description: 'the timeline itself',
    extension: 'json',
    mediaType: 'application/json',
    write: toJson,
    pieces: toJsonPieces,
  },
  text: {
    description: 'readable plain text',
    extension: 'txt',
    mediaType: 'text/plain',
    write: toPlainText,
  },
  csv: {
    description: 'a table for spreadsheets, one event a row',
    extension: 'csv',
    mediaType: 'text/csv',
    write: toCsv,
  },
  icalendar: {
    description: 'events for a calendar',
    extension: 'ics',
    mediaType: 'text/calendar',
    write: toICalendar,
  },
  timelinejs: {
    description: 'JSON for TimelineJS',
    extension: 'json',
    mediaType: 'application/json',
    write: toTimelineJs,
  },
  atom: {
    description: 'a feed of the latest events',
    extension: 'xml',
    mediaType: 'application/atom+xml',
    write: toAtom,
  },
  'json-ld': {
    description: 'schema.org events and the articles that report them',
    extension: 'jsonld',
    mediaType: 'application/ld+json',
    write: toJsonLd,
  },
  citations: {
    description: 'citations in plain text, one event a line',
    extension: 'txt',
    mediaType: 'text/plain',
    write: toCitations,
  },
  markdown: {
    description: 'citations in Markdown, one event a list item',
    extension: 'md',
    mediaType: 'text/markdown',
    write: toMarkdown,
  },
  bibtex: {
    description: 'citations in BibTeX',
    extension: 'bib',
    mediaType: 'application/x-bibtex',
    write: toBibTex,
  },
  'csl-json': {
    description: 'citations in CSL-JSON',
    extension: 'json',
    mediaType: 'application/vnd.citationstyles.csl+json',
    write: toCslJson,
  },
} as const satisfies Record<string, Format>;

/** The name of one of {@link formats}. */
export type FormatName = keyof typeof formats;
/** The names of all formats, in the order in which they are listed to a user. */
export const FORMAT_NAMES = Object.keys(formats) as FormatName[];
