import { terminalText } from '@dateline/core/formats';
import type { Event } from '@dateline/core/model';
import { dateLabel } from '../data/date-label.js';
import { type Line, span } from '../text/line.js';
import { wrapLine } from '../text/wrap-line.js';

/** As many reasons as are told at the head of an event; each report has its own below. */
const MOST_REASONS = 3;

/** An event's date in words, in EDTF and in days, and why it is that. */
export function dateLines({ date, reports }: Event, columns: number): Line[] {
  const facts = [`EDTF ${date.edtf}`, date.precision];
  if (date.start !== date.end) facts.push(`${date.start} to ${date.end}`);
  const reasons = new Set(reports.filter((report) => report.date.edtf === date.edtf).map(({ reason }) => reason));
  return [
    ...wrapLine([span(dateLabel(date), 'date'), span('   '), span(facts.join(' · '), 'dim')], columns),
    ...[...reasons]
      .slice(0, MOST_REASONS)
      .flatMap((reason) =>
        wrapLine([span(terminalText(reason), 'dim')], columns, { first: [span('why ', 'dim')], rest: [span('    ')] }),
      ),
  ];
}
