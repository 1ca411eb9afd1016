import type { Event, Timeline } from '../model/index.js';
import { plainLine } from './plain-line.js';
import { sourceName } from './source-name.js';

type Cell = [column: string, of: (event: Event, names: Names) => string | number];

interface Names {
  source: (id: string) => string;
  entity: (id: string) => string;
}

const COLUMNS: Cell[] = [
  ['id', ({ id }) => id],
  ['date', ({ date }) => date.edtf],
  ['start', ({ date }) => date.start],
  ['end', ({ date }) => date.end],
  ['precision', ({ date }) => date.precision],
  ['modifier', ({ date }) => date.modifier ?? ''],
  ['title', ({ title }) => safe(title)],
  ['summary', ({ summary }) => safe(summary ?? '')],
  ['status', ({ status }) => status],
  ['salience', ({ salience }) => salience],
  ['independent_sources', ({ independentSources }) => independentSources],
  ['sources', ({ reports }, names) => list(reports.map((report) => names.source(report.sourceId)))],
  ['actors', ({ actors }, names) => list(actors.map(names.entity))],
  ['places', ({ places }, names) => list(places.map(names.entity))],
  [
    'disagreements',
    ({ disagreements }) =>
      list(disagreements.map(({ about, positions }) => `${about}: ${positions.map(({ label }) => label).join(' / ')}`)),
  ],
];

/** A timeline's events as comma-separated values (RFC 4180), a header first; several values in a cell by `; `. */
export function toCsv(timeline: Timeline): string {
  const sources = new Map(timeline.sources.map((source) => [source.id, sourceName(source, source.id)]));
  const entities = new Map(timeline.entities.map((entity) => [entity.id, entity.name]));
  const names: Names = { source: (id) => sources.get(id) ?? id, entity: (id) => entities.get(id) ?? id };
  const rows = timeline.events.map((event) => COLUMNS.map(([, of]) => quoted(String(of(event, names)))).join(','));
  return `${[COLUMNS.map(([column]) => column).join(','), ...rows].join('\r\n')}\r\n`;
}

const list = (values: readonly string[]): string => safe([...new Set(values)].join('; '));

const quoted = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** Spreadsheets run a cell that begins like a formula; an apostrophe keeps an article's words text. */
const safe = (text: string): string => {
  const cell = plainLine(text);
  return /^[=+\-@]/.test(cell) ? `'${cell}` : cell;
};
