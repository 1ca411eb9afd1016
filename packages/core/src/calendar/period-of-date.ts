import type { Day, DaySpan, FuzzyDate } from '../model/index.js';
import { MONTHS, yearsWords, yearWords } from './date-words.js';
import { dayNumberOf, parseDay } from './day-number.js';
import { coverSpans, monthSpan, spanLength, yearSpan } from './day-span.js';
import { SEASONS, seasonSpan } from './season.js';

/** A stretch of the calendar, in whole months or years, that events are told under. */
export interface Period extends DaySpan {
  /** The year in words, or the years: "2021", "1980s", "2003–2011", "19th century". */
  year: string;
  /** What it is of its year: "June", "Summer", "September–December". Absent for whole years. */
  part?: string;
}

/** The longest stretch of days, over the end of a month, that still belongs to the month in which it begins. */
const FEW_WEEKS = 45;
/** The longest one over New Year that belongs to the year in which it begins: a winter. */
const WINTER = 120;

const BOUNDS: ReadonlySet<string | undefined> = new Set(['by', 'before', 'since', 'after']);

/** The day that places a date among others: the bound itself where it is "by 9 June" or "before May", else the first. */
export const placeDay = ({ modifier, start, end }: FuzzyDate): Day =>
  modifier === 'by' || modifier === 'before' ? end : start;

/**
 * The period that a date is told under, which is never nearer than it is known: a month for a day, for a few weeks that
 * begin in it and for a bound ("by 9 June"); the months that "summer 2020" and "late 2019" cover; a year, a decade, years.
 */
export function periodOfDate(date: FuzzyDate): Period {
  const place = parseDay(placeDay(date));
  const start = parseDay(date.start);
  const end = parseDay(date.end);
  const nearDay = date.precision === 'day' || date.precision === 'range';
  const oneMonth = start.year === end.year && start.month === end.month;
  if (oneMonth || (nearDay && (BOUNDS.has(date.modifier) || spanLength(date) < FEW_WEEKS))) {
    return named(monthSpan(place.year, place.month));
  }
  if (start.year === end.year || spanLength(date) < WINTER) {
    return named(coverSpans(monthSpan(start.year, start.month), monthSpan(end.year, end.month)));
  }
  return named(coverSpans(yearSpan(start.year), yearSpan(end.year)));
}

function named(span: DaySpan): Period {
  const from = parseDay(span.start);
  const to = parseDay(span.end);
  if (from.month === 1 && to.month === 12) return { ...span, year: yearsName(from.year, to.year) };
  const season = SEASONS.find(({ month }) => month === from.month);
  const inSeason = season !== undefined && seasonSpan(from.year, season).end === span.end;
  return { ...span, year: yearWords(from.year), part: inSeason ? capital(season.name) : monthsName(from, to) };
}

const yearsName = (from: number, to: number): string =>
  from === to ? yearWords(from) : yearsWords(from, to).replace('the ', '');

const monthsName = (from: { month: number }, to: { month: number }): string =>
  from.month === to.month ? MONTHS[from.month - 1]! : `${MONTHS[from.month - 1]}–${MONTHS[to.month - 1]}`;

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/**
 * Where a date stands in a chronology, as numbers to compare one after the other: its period, the wider of two that begin
 * together first, so that a year stands before its months; in the period what is known no nearer than that first, then by
 * day. "By 9 June" stands just before 9 June, "after 9 June" just behind it; of two that begin on one day the shorter is first.
 */
export function placeOfDate(date: FuzzyDate): readonly number[] {
  const period = periodOfDate(date);
  const whole = date.start === period.start && date.end === period.end;
  const start = dayNumberOf(date.start);
  const end = dayNumberOf(date.end);
  return [
    dayNumberOf(period.start),
    -dayNumberOf(period.end),
    whole ? 0 : 1,
    whole ? start : dayNumberOf(placeDay(date)),
    SIDE[date.modifier ?? ''] ?? 0,
    end - start,
  ];
}

/** On which side of its day a bounded date lies. */
const SIDE: Readonly<Record<string, number>> = { by: -1, before: -1, since: 1, after: 1 };

export function comparePlaces(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return a[i]! - b[i]!;
  return 0;
}
