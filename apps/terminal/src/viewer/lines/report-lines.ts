import { copiedName, counted, publicationReason, publicationWords, terminalText } from '@dateline/core/formats';
import type { Report } from '@dateline/core/model';
import { dateLabel } from '../data/date-label.js';
import { isNote, sourceLabel } from '../data/source-label.js';
import { type Line, type Span, span } from '../text/line.js';
import { wrapLine } from '../text/wrap-line.js';
import type { Around } from './around.js';
import { type Block, heading } from './block.js';
import { LONGEST_TEXT, quotedWords } from './quoted-words.js';
import { numberMark } from './source-numbers.js';

const indent = { first: [span('  ')], rest: [span('  ')] };
const deeper = { first: [span('    ')], rest: [span('    ')] };

/** What is reported, source by source in the order in which they come up. */
export function reportBlocks(around: Around): Block[] {
  const { event, columns } = around;
  const bySource = new Map<string, Report[]>();
  for (const report of event.reports) {
    bySource.set(report.sourceId, [...(bySource.get(report.sourceId) ?? []), report]);
  }
  const reports = counted(event.reports.length, 'report');
  const title = bySource.size === event.reports.length ? reports : `${reports} in ${counted(bySource.size, 'source')}`;
  return [...bySource].flatMap(([id, told], i): Block[] => [
    { lines: [[]] },
    {
      stop: true,
      source: id,
      lines: [
        ...(i === 0 ? [heading(title, columns)] : []),
        ...sourceLines(around, id),
        ...told.flatMap((report, at) => reportLines(around, report, told[at - 1])),
      ],
    },
  ]);
}

/** A source: its number, publisher and date, whether it is a summary or a copy, its title, and how its day was worked out. */
function sourceLines({ index, columns, numbers }: Around, id: string): Line[] {
  const source = index.sources.get(id);
  const number = numberMark(numbers, id);
  const reason = source && publicationReason(source);
  const head: Span[] = [span(number && `${number} `, 'dim'), span(sourceLabel(source, id), 'source')];
  if (source?.published) head.push(span(` · ${publicationWords(source.published)}`, 'dim'));
  if (reason) head.push(span(`, ${reason.short}`, 'dim'));
  if (isNote(source)) head.push(span(' · as summarised', 'copy'));
  if (source?.copyOf) {
    const original = copiedName(source, index.sources.get(source.copyOf)).slice(0, LONGEST_TEXT);
    head.push(span(` · ≈ copy of ${terminalText(original)}`, 'copy'));
  }
  const title = source?.publisher && source.title ? terminalText(source.title.slice(0, LONGEST_TEXT)) : '';
  return [
    ...wrapLine(head, columns),
    ...(title ? wrapLine([span(title, 'dim')], columns, indent) : []),
    ...(reason ? wrapLine([span(`published: ${terminalText(reason.full)}`, 'dim')], columns, deeper) : []),
  ];
}

/** A report's words and what dates them; a reason that was just told is not told again. */
function reportLines({ index, event, columns, words }: Around, report: Report, before: Report | undefined): Line[] {
  const dated = report.date.edtf === event.date.edtf ? 'date' : `dated ${dateLabel(report.date)}`;
  const again = before?.reason === report.reason && before.date.edtf === report.date.edtf;
  const { names, expression } = report;
  const marked = { names, grounds: expression ? [expression] : [], words };
  return [
    ...wrapLine(quotedWords(index, report, index.sources.get(report.sourceId), marked), columns, indent),
    ...(again ? [] : wrapLine([span(`${dated}: ${terminalText(report.reason)}`, 'dim')], columns, deeper)),
  ];
}
