import { dateWords, periodOfDate, reachWords } from '../calendar/index.js';
import type { Disagreement, Event, Source, Timeline } from '../model/index.js';
import { counted } from './count-words.js';
import { plainLine } from './plain-line.js';
import { publicationReason, publicationWords } from './publication-words.js';
import { copiedName, sourceName } from './source-name.js';
import { terminalText } from './terminal-text.js';

/** Columns that a date takes before the title. */
const DATE_COLUMNS = 24;
const INDENT = ' '.repeat(DATE_COLUMNS);

/**
 * A timeline as readable plain text: the events under their years, each with who reports it and what is in dispute, then
 * the sources. Where only some of the reports were asked for, they are quoted. Nothing that the articles say gets through as a
 * control code.
 */
export function toPlainText(timeline: Timeline): string {
  const sources = new Map(timeline.sources.map((source) => [source.id, source]));
  const [first, last] = [timeline.events[0], timeline.events.at(-1)];
  const reach = first && last ? `, ${reachWords(first.date, last.date)}` : '';
  const lines = [
    clean(timeline.title),
    `${counted(timeline.events.length, 'event')} from ${counted(timeline.sources.length, 'source')}${reach}`,
  ];
  const quotes = timeline.events.some(isCut);
  let year = '';
  for (const event of timeline.events) {
    const next = periodOfDate(event.date).year;
    if (next !== year) lines.push('', next);
    year = next;
    lines.push(...eventLines(event, sources), ...(quotes ? quoteLines(event, sources) : []));
  }
  if (timeline.sources.length > 0)
    lines.push('', 'Sources', ...timeline.sources.map((source) => sourceLine(source, sources)));
  return `${lines.join('\n')}\n`;
}

/** True for an event that shows fewer reports than it has sources. */
const isCut = ({ reports, independentSources }: Event): boolean =>
  new Set(reports.map(({ sourceId }) => sourceId)).size < independentSources;

/** The reports' own words, each with who says so where there are several; those of a note are a summary, and no quotation. */
function quoteLines({ reports }: Event, sources: ReadonlyMap<string, Source>): string[] {
  return reports.map(({ sourceId, quote }) => {
    const source = sources.get(sourceId);
    const words = source?.kind === 'note' ? plainLine(quote) : `“${plainLine(quote)}”`;
    return `${INDENT}${words}${reports.length > 1 ? ` (${clean(sourceName(source, sourceId))})` : ''}`;
  });
}

const clean = (text: string): string => terminalText(text).trim();

function eventLines(event: Event, sources: ReadonlyMap<string, Source>): string[] {
  const marks = [
    ...(event.status === 'reported' ? [] : [event.status]),
    ...(event.disagreements.length > 0 ? ['disputed'] : []),
  ];
  const standing = [...marks, counted(event.independentSources, 'source')].join(', ');
  return [
    `  ${dateWords(event.date).padEnd(DATE_COLUMNS - 3)} ${clean(event.title)}`,
    `${INDENT}(${standing}${isCut(event) ? ', such as ' : ': '}${tellers(event, sources)})`,
    ...event.disagreements.map((disagreement) => `${INDENT}${disagreementLine(disagreement, sources)}`),
  ];
}

/** Who reports an event: the names that are counted, then those of mere copies, where there are others. */
function tellers({ reports }: Event, sources: ReadonlyMap<string, Source>): string {
  const names = (isCounted: (source: Source | undefined) => boolean) =>
    new Set(
      reports
        .filter(({ sourceId }) => isCounted(sources.get(sourceId)))
        .map(({ sourceId }) => clean(sourceName(sources.get(sourceId), sourceId))),
    );
  const own = names((source) => source?.copyOf === undefined);
  const copies = [...names((source) => source?.copyOf !== undefined)].filter((name) => !own.has(name));
  if (own.size === 0 || copies.length === 0) return [...own, ...copies].join(', ');
  return `${[...own].join(', ')}; ${copies.length === 1 ? 'near copy' : 'near copies'}: ${copies.join(', ')}`;
}

function disagreementLine({ aspect, about, positions }: Disagreement, sources: ReadonlyMap<string, Source>): string {
  const said = positions.map(({ label, sourceIds }) => {
    const names = [...new Set(sourceIds.map((id) => clean(sourceName(sources.get(id), id))))];
    return `${clean(label)} (${names.join(', ')})`;
  });
  const point = about === aspect ? aspect : `${aspect}, ${clean(about)}`;
  return `${point}: ${said.join(' / ')}`;
}

function sourceLine(source: Source, sources: ReadonlyMap<string, Source>): string {
  const { publisher, author, title, published, url, kind, copyOf } = source;
  const reason = publicationReason(source);
  const parts = [
    publisher ?? title ?? source.file,
    ...(publisher && title ? [`“${title}”`] : []),
    ...(author ? [author] : []),
    ...(published ? [[publicationWords(published), ...(reason ? [`(${reason.short})`] : [])].join(' ')] : []),
    ...(kind === 'note' ? ['as summarised'] : []),
    ...(copyOf ? [`copy of ${copiedName(source, sources.get(copyOf))}`] : []),
    ...(url ? [url] : []),
  ];
  return `  ${parts.map(clean).join(', ')}`;
}
