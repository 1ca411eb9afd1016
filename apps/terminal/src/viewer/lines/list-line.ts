import type { Period } from '@dateline/core/calendar';
import { counted, grouped } from '@dateline/core/formats';
import type { FuzzyDate } from '@dateline/core/model';
import { dateLabel } from '../data/date-label.js';
import type { GroupRow } from '../data/list-rows.js';
import type { Entry } from '../data/timeline-index.js';
import { cellWidth } from '../text/cell-width.js';
import { fitLine, fitText, type Line, lineWidth, span, spreadLine } from '../text/line.js';
import { hitMarks, markSpans } from '../text/mark-spans.js';
import { marksOf, sourceBar, sourceCount } from './event-marks.js';

/** What a list of some width has room for. */
interface Room {
  /** The least width that it is for. */
  from: number;
  /** Columns of the date. */
  date: number;
  /** How the independent sources are shown. */
  sources: 'bar' | 'number' | 'none';
}

const ROOMS: readonly Room[] = [
  { from: 64, date: 20, sources: 'bar' },
  { from: 44, date: 17, sources: 'number' },
  // The heading above says the year.
  { from: 0, date: 12, sources: 'none' },
];

interface EventLineOptions {
  columns: number;
  chosen: boolean;
  /** Words to mark in the title. */
  words: readonly string[];
  /** True where the event stands in a group that was opened. */
  indented: boolean;
}

/** An event of the list: pointer, date, sources, marks, title. */
export function eventLine({ event, period }: Entry, { columns, chosen, words, indented }: EventLineOptions): Line {
  const room = ROOMS.find(({ from }) => columns >= from)!;
  const marks = marksOf(event);
  const narrow = room.sources === 'none';
  const sources = { bar: sourceBar, number: sourceCount, none: () => [] }[room.sources](event.independentSources);
  // No terminal is wider, and a title of a megabyte is not worth a look at its end.
  const title = event.title.slice(0, 1000);
  return fitLine(
    [
      span(chosen ? '▸ ' : '  ', 'accent'),
      span(indented ? '  ' : ''),
      span(
        fitText(narrow ? withoutYear(event.date, period, room.date) : dateLabel(event.date, room.date), room.date),
        'date',
      ),
      span(' '),
      ...sources,
      span(narrow ? '' : ' '),
      ...marks.map(({ glyph, style }) => span(glyph, style)),
      span(' '.repeat(Math.max(1, (narrow ? 2 : 3) - marks.length))),
      ...markSpans(title, hitMarks(title, words)),
    ],
    columns,
  );
}

/** A date without the year that its heading says: "27 Apr", "by 9 June", "summer". */
function withoutYear(date: FuzzyDate, { year, part }: Period, columns: number): string {
  const cut = (label: string) => {
    const rest = label.slice(0, -year.length - 1);
    return part !== undefined && label.endsWith(` ${year}`) && !THIRD.test(rest) ? rest : label;
  };
  const whole = cut(dateLabel(date));
  return cellWidth(whole) <= columns ? whole : cut(dateLabel(date, 0));
}

/** What alone would say nothing. */
const THIRD = /^(?:early|mid|late)$/;

/** A heading of the list: the year where it opens one, its part, a rule, how many events follow. */
export function headingLine(group: GroupRow, columns: number, sticky = false): Line {
  const year = span(group.year, group.opensYear || sticky ? 'heading' : 'dim');
  const part = group.part ? [span(` ${group.part}`, 'heading')] : [];
  const left: Line = [year, ...part, span(' ')];
  const count: Line = [span(` ${grouped(group.count)}`, 'dim')];
  const rule = Math.max(0, columns - lineWidth(left) - lineWidth(count));
  return fitLine([...left, span('─'.repeat(rule), 'border'), ...count], columns);
}

/** Columns of a folded group's name. */
const NAME_COLUMNS = 16;

/** A folded group: its name, a bar as long as its share of the fullest group, its counts. */
export function groupLine(group: GroupRow, most: number, columns: number, chosen: boolean): Line {
  const counts: Line = [
    ...(group.disputed > 0 ? [span(`≠ ${grouped(group.disputed)}  `, 'disputed' as const)] : []),
    span(`${counted(group.count, 'event')}${group.count === 1 ? ' ' : ''}`, 'strong'),
  ];
  const room = Math.max(0, columns - 4 - NAME_COLUMNS - 24);
  const eighths = Math.max(1, Math.round((group.count / Math.max(1, most)) * room * 8));
  const bar = '█'.repeat(Math.floor(eighths / 8)) + (' ▏▎▍▌▋▊▉'[eighths % 8] ?? '').trim();
  return spreadLine(
    [
      span(chosen ? '▸ ' : '  ', 'accent'),
      span(group.folded ? '+ ' : '- ', 'dim'),
      span(fitText(shortName(group), NAME_COLUMNS), 'heading'),
      span(bar, 'bar'),
    ],
    counts,
    columns,
  );
}

/** A group's name for a column, several months shortened: "2020 November", "2019 Sep–Dec". */
function shortName({ year, part }: GroupRow): string {
  const months = part?.split('–') ?? [];
  const short = months.length > 1 ? months.map((month) => month.slice(0, 3)).join('–') : part;
  return [year, short].filter(Boolean).join(' ');
}
