import { dateOfEdtf, spanWords } from '@dateline/core/calendar';
import { copiedName, terminalText } from '@dateline/core/formats';
import type { Disagreement, Event, PublicationDate, Report } from '@dateline/core/model';
import { dateLabel } from '../data/date-label.js';
import { searchTerms } from '../data/search.js';
import { isNote, sourceLabel } from '../data/source-label.js';
import type { Entry, TimelineIndex } from '../data/timeline-index.js';
import { fitText, type Line, type Span, span } from '../text/line.js';
import { hitMarks, type Mark, markSpans } from '../text/mark-spans.js';
import { wrapLine } from '../text/wrap-line.js';
import { marksOf, sourceBar } from './event-marks.js';

/** Longer quotes are cut on the screen; the export has them whole. */
const LONGEST_QUOTE = 3000;

/** Everything that is known of an event, as lines of at most so many columns. */
export function eventDetail(index: TimelineIndex, entry: Entry, columns: number, search: string): Line[] {
  const { event } = entry;
  const words = search ? searchTerms(index, search).flat() : [];
  const title = event.title.slice(0, LONGEST_QUOTE);
  return [
    ...wrapLine(markSpans(title, hitMarks(title, words), 'strong'), columns),
    [],
    ...dateBlock(event, columns),
    ...standing(index, entry, columns),
    ...(event.summary ? [[], ...wrapLine([span(terminalText(event.summary.slice(0, LONGEST_QUOTE)))], columns)] : []),
    ...cast(index, event, columns),
    ...disagreements(index, event, columns),
    ...reports(index, event, columns, words),
  ];
}

/** A section's heading: a word and a rule. */
const heading = (title: string, columns: number): Line => [
  span(title, 'heading'),
  span(` ${'─'.repeat(Math.max(0, columns - title.length - 1))}`, 'border'),
];

function dateBlock(event: Event, columns: number): Line[] {
  const { date } = event;
  const facts = [`EDTF ${date.edtf}`, date.precision];
  if (date.start !== date.end) facts.push(`${date.start} to ${date.end}`);
  const reasons = [
    ...new Set(event.reports.filter((report) => report.date.edtf === date.edtf).map(({ reason }) => reason)),
  ];
  return [
    ...wrapLine([span(dateLabel(date), 'date'), span('   '), span(facts.join(' · '), 'dim')], columns),
    ...reasons
      .slice(0, 3)
      .flatMap((reason) =>
        wrapLine([span(terminalText(reason), 'dim')], columns, { first: [span('why ', 'dim')], rest: [span('    ')] }),
      ),
  ];
}

/** How well it stands: sources, status, points in dispute. */
function standing(index: TimelineIndex, { event, sources }: Entry, columns: number): Line[] {
  const copies = sources.filter((id) => index.sources.get(id)?.copyOf).length;
  const facts = [
    counted(event.independentSources, 'independent source'),
    counted(event.reports.length, 'report'),
    ...(copies > 0 ? [counted(copies, 'copy', 'copies')] : []),
  ];
  const marks = marksOf(event).flatMap(({ glyph, word, style }) => [span('   '), span(`${glyph}\u00a0${word}`, style)]);
  return [
    [],
    ...wrapLine([...sourceBar(event.independentSources), span(' '), span(facts.join(' · ')), ...marks], columns),
  ];
}

const counted = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;

function cast(index: TimelineIndex, event: Event, columns: number): Line[] {
  const row = (label: string, ids: readonly string[]): Line[] => {
    const names = ids.flatMap((id, i): Span[] => {
      const entity = index.entities.get(id);
      const name = span(terminalText(entity?.name ?? id), entity?.kind ?? 'person');
      return i === 0 ? [name] : [span(', '), name];
    });
    const rest = [span(' '.repeat(8))];
    return names.length === 0 ? [] : wrapLine(names, columns, { first: [span(fitText(label, 8), 'dim')], rest });
  };
  const lines = [...row('actors', event.actors), ...row('places', event.places)];
  return lines.length > 0 ? [[], ...lines] : [];
}

function disagreements(index: TimelineIndex, event: Event, columns: number): Line[] {
  if (event.disagreements.length === 0) return [];
  return [
    [],
    heading(
      event.disagreements.length === 1
        ? 'Sources disagree'
        : `Sources disagree on ${event.disagreements.length} points`,
      columns,
    ),
    ...event.disagreements.flatMap((disagreement) => disagreementTable(index, disagreement, columns)),
  ];
}

/** A table of two columns: what is said, and who says so. */
function disagreementTable(index: TimelineIndex, { aspect, about, positions }: Disagreement, columns: number): Line[] {
  const labels = positions.map(({ label, value }) => terminalText(label || value));
  const room = Math.max(8, Math.min(Math.floor(columns * 0.45), Math.max(...labels.map((label) => label.length)) + 1));
  return [
    ...wrapLine([span(aspect, 'disputed'), span(about === aspect ? '' : ` ${terminalText(about)}`)], columns),
    ...positions.flatMap(({ sourceIds }, i): Line[] => {
      const names = [...new Set(sourceIds.map((id) => sourceLabel(index.sources.get(id), id)))];
      const left = wrapLine([span(labels[i]!, 'strong')], room);
      const right = wrapLine([span(names.join(', '))], Math.max(8, columns - room - 6));
      return Array.from({ length: Math.max(left.length, right.length) }, (_, row): Line => {
        const text = (left[row] ?? []).map((part) => part.text).join('');
        const glyph = row === 0 ? (i === positions.length - 1 ? '└ ' : '├ ') : i === positions.length - 1 ? '  ' : '│ ';
        return [
          span(glyph, 'border'),
          span(fitText(text, room), 'strong'),
          span(' │ ', 'border'),
          ...(right[row] ?? []),
        ];
      });
    }),
  ];
}

/** What is reported, source by source in the order in which they come up. */
function reports(index: TimelineIndex, event: Event, columns: number, words: readonly string[]): Line[] {
  const bySource = new Map<string, Report[]>();
  for (const report of event.reports) {
    bySource.set(report.sourceId, [...(bySource.get(report.sourceId) ?? []), report]);
  }
  const title =
    bySource.size === event.reports.length
      ? counted(event.reports.length, 'report')
      : `${counted(event.reports.length, 'report')} in ${counted(bySource.size, 'source')}`;
  return [
    [],
    heading(title, columns),
    ...[...bySource].flatMap(([id, told], i) => [
      ...(i > 0 ? [[]] : []),
      ...sourceLines(index, id, columns),
      ...told.flatMap((report, at) => reportLines(index, event, report, told[at - 1], columns, words)),
    ]),
  ];
}

/** A source: its publisher, date, whether it is a summary or a copy, and its title. */
function sourceLines(index: TimelineIndex, id: string, columns: number): Line[] {
  const source = index.sources.get(id);
  const head: Span[] = [span(sourceLabel(source, id), 'source')];
  if (source?.published) head.push(span(` · ${publicationWords(source.published)}`, 'dim'));
  if (isNote(source)) head.push(span(' · as summarised', 'copy'));
  if (source?.copyOf)
    head.push(
      span(
        ` · ≈ copy of ${terminalText(copiedName(source, index.sources.get(source.copyOf)).slice(0, LONGEST_QUOTE))}`,
        'copy',
      ),
    );
  const title = source?.publisher && source.title ? terminalText(source.title.slice(0, LONGEST_QUOTE)) : '';
  return [...wrapLine(head, columns), ...(title ? wrapLine([span(title, 'dim')], columns - 2, indent) : [])];
}

/** A report's words and what dates them; a reason that was just told is not told again. */
function reportLines(
  index: TimelineIndex,
  event: Event,
  report: Report,
  before: Report | undefined,
  columns: number,
  words: readonly string[],
): Line[] {
  const dated = report.date.edtf === event.date.edtf ? 'date' : `dated ${dateLabel(report.date)}`;
  const again = before?.reason === report.reason && before.date.edtf === report.date.edtf;
  const summarised = isNote(index.sources.get(report.sourceId));
  return [
    ...wrapLine(quoteSpans(index, report, summarised, words), columns - 2, indent),
    ...(again ? [] : wrapLine([span(`${dated}: ${terminalText(report.reason)}`, 'dim')], columns - 4, deeper)),
  ];
}

/** When a source was published, in words and at the precision that is known. */
function publicationWords({ edtf, start, end }: PublicationDate): string {
  const date = dateOfEdtf(edtf);
  return date ? dateLabel(date) : spanWords({ start, end });
}

const indent = { first: [span('  ')], rest: [span('  ')] };
const deeper = { first: [span('    ')], rest: [span('    ')] };

/** A report's words with its names and its temporal expression marked. A summary stands without quotation marks. */
function quoteSpans(index: TimelineIndex, report: Report, summarised: boolean, words: readonly string[]): Span[] {
  const quote = report.quote.slice(0, LONGEST_QUOTE);
  const within = ({ start, end }: { start: number; end: number }) => ({
    start: start - report.start,
    end: end - report.start,
  });
  const marks: Mark[] = report.names.map((name) => ({
    ...within(name),
    style: index.entities.get(name.entityId)?.kind ?? ('person' as const),
  }));
  if (report.expression) marks.push({ ...within(report.expression), style: 'expression' });
  marks.push(...hitMarks(quote, words));
  const rest = report.quote.length - quote.length;
  const spans = [...markSpans(quote, marks), ...(rest > 0 ? [span(` … (${rest} more characters)`, 'dim')] : [])];
  return summarised ? spans : [span('“', 'dim'), ...spans, span('”', 'dim')];
}
