import type { DaySpan, FuzzyDate } from '../model/index.js';
import { compareDays, parseDay } from './day-number.js';
import { SEASONS } from './season.js';

/** The months by their English names, January first. */
export const MONTHS: readonly string[] =
  'January February March April May June July August September October November December'.split(' ');

/** A year in words. */
export const yearWords = (year: number): string => (year > 0 ? String(year) : `${1 - year} BC`);

/** A day in English, without the locale's help: "7 November 2021". */
export function dayWords(day: string): string {
  const { year, month, day: date } = parseDay(day);
  return `${date} ${MONTHS[month - 1]} ${yearWords(year)}`;
}

/** A span of days in English, with what both ends share said once: "5–7 November 2021". */
export function spanWords({ start, end }: DaySpan): string {
  if (compareDays(start, end) === 0) return dayWords(start);
  const from = parseDay(start);
  const to = parseDay(end);
  if (from.year !== to.year) return `${dayWords(start)} – ${dayWords(end)}`;
  if (from.month !== to.month) return `${from.day} ${MONTHS[from.month - 1]} – ${dayWords(end)}`;
  return `${from.day}–${dayWords(end)}`;
}

/** A date in English at its real precision: "by 9 June 2021", "early 2014", "summer 2021", "the 1980s". */
export function dateWords(date: FuzzyDate): string {
  const unit = unitWords(date);
  const words = date.modifier ? modified(date.modifier, unit, date.precision) : unit;
  const about = date.approximate && date.modifier !== 'about' ? `about ${words}` : words;
  return date.uncertain ? `${about}?` : about;
}

/**
 * "by 9 June 2021", "early 2014", and of a decade, whose article comes first, "the early 1980s". A range that is the early or late
 * part of something ("the late 20th century") has no name for the whole: its own years or days say it all.
 */
function modified(modifier: string, unit: string, precision: FuzzyDate['precision']): string {
  if (!/^(?:early|mid|late)$/.test(modifier)) return `${modifier} ${unit}`;
  if (precision === 'range') return unit;
  return unit.startsWith('the ') ? `the ${modifier} ${unit.slice('the '.length)}` : `${modifier} ${unit}`;
}

/** How far a chronology reaches, from its first date to its last, each as precisely as it is known: "the 1980s to May 2021". */
export function reachWords(first: FuzzyDate, last: FuzzyDate): string {
  const [from, to] = [first, last].map((date) => dateWords(date).replace(BOUND, ''));
  return from === to ? from! : `${from} to ${to}`;
}

/** What says on which side of a day something lies. */
const BOUND = /^(?:by|since|after|before) /;

function seasonWords({ start }: FuzzyDate): string {
  const { year, month } = parseDay(start);
  const season = SEASONS[Math.floor(((month + 9) % 12) / 3)]!;
  return `${season.name} ${yearWords(month <= 2 ? year - 1 : year)}`;
}

function unitWords(date: FuzzyDate): string {
  const { year, month } = parseDay(date.start);
  switch (date.precision) {
    case 'day':
      return dayWords(date.end);
    case 'month':
      return `${MONTHS[month - 1]} ${yearWords(year)}`;
    case 'season':
      return seasonWords(date);
    case 'year':
      return yearWords(year);
    case 'decade':
      return `the ${yearWords(year - (((year % 10) + 10) % 10))}s`;
    case 'range':
      if (date.modifier === 'by' || date.modifier === 'before') return dayWords(date.end);
      if (date.modifier === 'since' || date.modifier === 'after') return dayWords(date.start);
      return rangeWords(date);
  }
}

/** A range as nearly as its ends are known: of months, of years or, as it mostly is, of days. */
function rangeWords(date: FuzzyDate): string {
  const [from = '', to = from] = date.edtf.replaceAll(/[?~%]/g, '').split('/');
  const [first, last] = [parseDay(date.start), parseDay(date.end)];
  if (YEAR.test(from) && YEAR.test(to)) return yearsWords(first.year, last.year);
  if (!MONTH.test(from) || !MONTH.test(to)) return spanWords(date);
  const end = `${MONTHS[last.month - 1]} ${yearWords(last.year)}`;
  if (first.year !== last.year) return `${MONTHS[first.month - 1]} ${yearWords(first.year)} – ${end}`;
  return `${MONTHS[first.month - 1]}–${end}`;
}

/** A year or a century, and a month, in EDTF. */
const YEAR = /^-?\d\d(?:\d\d|XX)$/;
const MONTH = /^-?\d{4}-\d\d$/;

/** Several years in words, a decade and a century by their names: "2018–2020", "the 1980s", "the 19th century". */
export function yearsWords(from: number, to: number): string {
  if (from > 0 && from % 10 === 0 && to === from + 9) return `the ${from}s`;
  if (from > 0 && from % 100 === 0 && to === from + 99) return `the ${ordinal(from / 100 + 1)} century`;
  return `${yearWords(from)}–${yearWords(to)}`;
}

function ordinal(number: number): string {
  const teen = Math.floor(number / 10) % 10 === 1;
  return `${number}${teen ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th')}`;
}
