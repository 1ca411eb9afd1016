import { terminalText } from '@dateline/core/formats';
import { tellsAlone } from '@dateline/core/timeline';
import { dateLabel } from '../data/date-label.js';
import type { SourceEntry } from '../data/source-list.js';
import type { TimelineIndex } from '../data/timeline-index.js';
import { type Line, span } from '../text/line.js';
import { wrapLine } from '../text/wrap-line.js';
import { LONGEST_TEXT, quotedWords } from './quoted-words.js';

/** As many events as are told with their words, and reports of one; the list of the source's events has them all. */
const MOST = { events: 200, reports: 6 };

/** What one source says of each of its events, and which of them nobody else reports. */
export function sourceReportLines(index: TimelineIndex, { source, entries }: SourceEntry, columns: number): Line[] {
  if (entries.length === 0) return [[span('It tells of nothing that could be dated.', 'dim')]];
  const lines = entries.slice(0, MOST.events).flatMap(({ event }, at): Line[] => {
    const alone = tellsAlone(source, event, (id) => index.sources.get(id));
    const reports = event.reports.filter(({ sourceId }) => sourceId === source.id).slice(0, MOST.reports);
    return [
      ...(at > 0 ? [[]] : []),
      ...wrapLine(
        [
          span(dateLabel(event.date), 'date'),
          span('  '),
          span(terminalText(event.title.slice(0, LONGEST_TEXT)), 'strong'),
          ...(alone ? [span('  this source alone', 'dim' as const)] : []),
        ],
        columns,
        { rest: [span('  ')] },
      ),
      ...reports.flatMap((report) =>
        wrapLine(
          quotedWords(index, report, source, {
            names: report.names,
            grounds: report.expression ? [report.expression] : [],
            words: [],
          }),
          columns,
          { first: [span('  ')], rest: [span('  ')] },
        ),
      ),
    ];
  });
  const more = entries.length - MOST.events;
  return more > 0 ? [...lines, [], [span(`… and ${more} more events`, 'dim')]] : lines;
}
