import {
  addDays,
  addMonths,
  compareDays,
  dateOfSpan,
  daySpan,
  earlier,
  later,
  spanLength,
  weekdayAfter,
  weekdayBefore,
} from '../../calendar/index.js';
import type { DaySpan, FuzzyDate, TemporalAnchor } from '../../model/index.js';

type EventAnchor = Extract<TemporalAnchor, { kind: 'event' }>;

/** How far "after the vote" reaches when the text doesn't say. */
const VAGUE_DAYS = 30;
/** "Days after" is less than two weeks. */
const FEW_DAYS = 10;

/**
 * The date that stands before, after or at an event's date by an offset (an ISO 8601 duration; `PXD` counts nothing).
 * Hours leave the day as it is, or may run into the next. Without an offset the date is bounded on one side only, so it is read as
 * at most a month away and marked uncertain.
 */
export function offsetDate(
  event: FuzzyDate,
  { direction, offset, weekday }: Pick<EventAnchor, 'direction' | 'offset' | 'weekday'>,
): FuzzyDate {
  if (direction === 'at') return { ...event, modifier: undefined };
  if (weekday !== undefined) return weekdayFrom(event, weekday, direction);
  const sign = direction === 'after' ? 1 : -1;
  const step = offset ? readOffset(offset) : null;
  if (step === null) return vague(event, direction, offset?.endsWith('D') ? FEW_DAYS : VAGUE_DAYS);
  if (step.hours !== undefined) {
    const days = Math.floor(step.hours / 24);
    return precise(shift(event, sign * days, 0), event);
  }
  return precise(shift(event, sign * step.days, sign * step.months), event, step.unit);
}

/** The days between an event and the end of an offset from it: "within a week of the vote". */
export function withinOffset(event: FuzzyDate, anchor: Pick<EventAnchor, 'direction' | 'offset'>): FuzzyDate {
  const far = offsetDate(event, anchor);
  if (far.uncertain) return far;
  return dateOfSpan({ start: earlier(event.start, far.start), end: later(event.end, far.end) });
}

interface Offset {
  days: number;
  months: number;
  hours?: number;
  unit: 'day' | 'week' | 'month' | 'year';
}

function readOffset(offset: string): Offset | null {
  const time = /^PT(\d+|X)(H|M|S)$/.exec(offset);
  if (time) return { days: 0, months: 0, hours: time[2] === 'H' && time[1] !== 'X' ? Number(time[1]) : 0, unit: 'day' };
  const match = /^P(\d+)(D|W|M|Y)(0D)?$/.exec(offset);
  if (!match) return null;
  const count = Number(match[1]);
  if (match[3]) return { days: 0, months: match[2] === 'Y' ? 12 * count : count, unit: 'day' };
  switch (match[2]) {
    case 'D':
      return { days: count, months: 0, unit: 'day' };
    case 'W':
      return { days: 7 * count, months: 0, unit: 'week' };
    case 'M':
      return { days: 0, months: count, unit: 'month' };
    default:
      return { days: 0, months: 12 * count, unit: 'year' };
  }
}

/** "the Monday after the vote"; after what has no day of its own, such a day is only later. */
function weekdayFrom(event: FuzzyDate, weekday: number, direction: 'before' | 'after'): FuzzyDate {
  if (spanLength(event) > WEEK) return { ...event, modifier: direction };
  const from = direction === 'after' ? event.end : event.start;
  const day = direction === 'after' ? weekdayAfter(from, weekday) : weekdayBefore(from, weekday);
  return { ...dateOfSpan(daySpan(day)), uncertain: event.uncertain };
}

const WEEK = 7;

const shift = ({ start, end }: DaySpan, days: number, months: number): DaySpan => ({
  start: addDays(addMonths(start, months), days),
  end: addDays(addMonths(end, months), days),
});

/** "Two years after" tells the year, not the day; "two weeks after" is about so. */
function precise(span: DaySpan, event: FuzzyDate, unit: Offset['unit'] = 'day'): FuzzyDate {
  const day = spanLength(span) === 1 ? span.start : undefined;
  if (day && unit === 'year')
    return { ...dateOfSpan({ start: `${day.slice(0, -6)}-01-01`, end: `${day.slice(0, -6)}-12-31` }) };
  if (day && unit === 'month')
    return dateOfSpan({ start: `${day.slice(0, -3)}-01`, end: addDays(addMonths(`${day.slice(0, -3)}-01`, 1), -1) });
  return { ...dateOfSpan(span), approximate: event.approximate || unit === 'week', uncertain: event.uncertain };
}

function vague(event: FuzzyDate, direction: 'before' | 'after', days: number): FuzzyDate {
  if (spanLength(event) > days) return { ...event, modifier: direction };
  const span =
    direction === 'after'
      ? { start: event.start, end: addDays(event.end, days) }
      : { start: addDays(event.start, -days), end: event.end };
  return {
    ...dateOfSpan(compareDays(span.start, span.end) === 0 ? daySpan(span.start) : span),
    modifier: direction,
    uncertain: true,
  };
}
