import { dateLabel, MONTH_NAMES } from '../data/date-label.js';
import type { GroupRow } from '../data/list-rows.js';
import type { Entry } from '../data/timeline-index.js';
import { fitLine, fitText, type Line, lineWidth, span, spreadLine } from '../text/line.js';
import { hitMarks, markSpans } from '../text/mark-spans.js';
import { marksOf, sourceBar, sourceCount } from './event-marks.js';
import { periodName } from './group-detail.js';

/** Columns of the date, and of the date in a list narrower than `NARROW`, where the bar becomes a number too. */
const DATE_COLUMNS = 20;
const NARROW = 64;
const NARROW_DATE_COLUMNS = 17;

interface EventLineOptions {
  columns: number;
  chosen: boolean;
  /** Words to mark in the title. */
  words: readonly string[];
  /** True where the event stands in a group that was opened. */
  indented: boolean;
}

/** An event of the list: pointer, date, sources, marks, title. */
export function eventLine({ event }: Entry, { columns, chosen, words, indented }: EventLineOptions): Line {
  const marks = marksOf(event);
  const glyphs = [...marks.map(({ glyph, style }) => span(glyph, style)), span(' '.repeat(3 - marks.length))];
  const narrow = columns < NARROW;
  const dateColumns = narrow ? NARROW_DATE_COLUMNS : DATE_COLUMNS;
  // No terminal is wider, and a title of a megabyte is not worth a look at its end.
  const title = event.title.slice(0, 1000);
  return fitLine(
    [
      span(chosen ? '▸ ' : '  ', 'accent'),
      span(indented ? '  ' : ''),
      span(fitText(dateLabel(event.date, dateColumns), dateColumns), 'date'),
      span(' '),
      ...(narrow ? sourceCount : sourceBar)(event.independentSources),
      span(' '),
      ...glyphs,
      ...markSpans(title, hitMarks(title, words)),
    ],
    columns,
  );
}

/** A heading of the list: the year where it opens one, the month, a rule, how many events follow. */
export function headingLine(group: GroupRow, columns: number, sticky = false): Line {
  const year = span(periodName(group), group.opensYear || sticky ? 'heading' : 'dim');
  const month = group.month ? [span(` ${MONTH_NAMES[group.month - 1]}`, 'heading')] : [];
  const left: Line = [year, ...month, span(' ')];
  const count: Line = [span(` ${group.count}`, 'dim')];
  const rule = Math.max(0, columns - lineWidth(left) - lineWidth(count));
  return fitLine([...left, span('─'.repeat(rule), 'border'), ...count], columns);
}

/** A folded group: its name, a bar as long as its share of the fullest group, its counts. */
export function groupLine(group: GroupRow, most: number, columns: number, chosen: boolean): Line {
  const name = [periodName(group), group.month ? MONTH_NAMES[group.month - 1] : ''].join(' ').trim();
  const counts: Line = [
    ...(group.disputed > 0 ? [span(`≠ ${group.disputed}  `, 'disputed' as const)] : []),
    span(`${group.count} ${group.count === 1 ? 'event ' : 'events'}`, 'strong'),
  ];
  const room = Math.max(0, columns - 4 - 16 - 24);
  const eighths = Math.max(1, Math.round((group.count / Math.max(1, most)) * room * 8));
  const bar = '█'.repeat(Math.floor(eighths / 8)) + (' ▏▎▍▌▋▊▉'[eighths % 8] ?? '').trim();
  return spreadLine(
    [
      span(chosen ? '▸ ' : '  ', 'accent'),
      span(group.folded ? '+ ' : '- ', 'dim'),
      span(fitText(name, 16), 'heading'),
      span(bar, 'bar'),
    ],
    counts,
    columns,
  );
}
