import type { DaySpan, FuzzyDate, Precision } from '../model/index.js';
import { compareDays, formatDay, formatYear, isRealDay, parseDay } from './day-number.js';
import { coverSpans, daySpan, monthSpan, spanLength, yearSpan } from './day-span.js';
import { SEASONS, seasonSpan } from './season.js';

/** What an EDTF string says: its days, its precision and its qualification. */
export interface EdtfDate extends DaySpan {
  edtf: string;
  precision: Precision;
  approximate: boolean;
  uncertain: boolean;
}

/**
 * Reads an EDTF date of levels 0 and 1 (ISO 8601-2:2019): years, months, days, seasons, unspecified digits
 * (`201X`, `2021-XX`), qualification (`?`, `~`, `%`) and intervals with both ends. Null for anything else, open
 * intervals and impossible days included: a span always has two ends.
 */
export function parseEdtf(text: string): EdtfDate | null {
  const slash = text.indexOf('/');
  if (slash < 0) return parsePoint(text);
  const from = parsePoint(text.slice(0, slash));
  const to = parsePoint(text.slice(slash + 1));
  if (!from || !to || compareDays(from.start, to.end) > 0) return null;
  return {
    edtf: text,
    ...coverSpans(from, to),
    precision: 'range',
    approximate: from.approximate || to.approximate,
    uncertain: from.uncertain || to.uncertain,
  };
}

function parsePoint(text: string): EdtfDate | null {
  const match = /^(-?\d{4}|-?\d{3}X|-?\d{2}XX)(?:-(\d\d|XX))?(?:-(\d\d|XX))?([?~%])?$/.exec(text);
  if (!match) return null;
  const [, year = '', month, day, qualifier] = match;
  const unit = unitOf(year, month, day);
  if (!unit) return null;
  const approximate = qualifier === '~' || qualifier === '%';
  const uncertain = qualifier === '?' || qualifier === '%';
  return { edtf: text, ...unit, approximate, uncertain };
}

function unitOf(year: string, month?: string, day?: string): (DaySpan & { precision: Precision }) | null {
  if (year.endsWith('X')) {
    if (month) return null;
    const low = Number(year.replaceAll('X', '0'));
    const high = Number(year.replaceAll('X', '9'));
    const precision = year.endsWith('XX') ? 'range' : 'decade';
    return { ...coverSpans(yearSpan(Math.min(low, high)), yearSpan(Math.max(low, high))), precision };
  }
  const y = Number(year);
  if (!month || month === 'XX') return day && day !== 'XX' ? null : { ...yearSpan(y), precision: 'year' };
  const m = Number(month);
  const season = SEASONS.find((s) => s.edtf === m);
  if (season) return day ? null : { ...seasonSpan(y, season), precision: 'season' };
  if (m < 1 || m > 12) return null;
  if (!day || day === 'XX') return { ...monthSpan(y, m), precision: 'month' };
  const civil = { year: y, month: m, day: Number(day) };
  return isRealDay(civil) ? { ...daySpan(formatDay(civil)), precision: 'day' } : null;
}

/**
 * The EDTF string for a span that says no more than it: a day, month, season, year or decade where the span is one, else an interval
 * of years, of months or of days.
 */
export function edtfOfSpan(span: DaySpan): string {
  const { start, end } = span;
  if (start === end) return start;
  // Each unit begins with the first of a month.
  if (!start.endsWith('-01')) return `${start}/${end}`;
  const { year, month } = parseDay(start);
  const same = (other: DaySpan) => other.start === start && other.end === end;
  if (same(monthSpan(year, month))) return start.slice(0, -3);
  if (same(yearSpan(year))) return formatYear(year);
  const season = SEASONS.find((s) => s.month === month && same(seasonSpan(year, s)));
  if (season) return `${formatYear(year)}-${season.edtf}`;
  if (year >= 0 && year % 10 === 0 && same(coverSpans(yearSpan(year), yearSpan(year + 9)))) {
    return `${formatYear(year).slice(0, 3)}X`;
  }
  const last = parseDay(end);
  if (end !== monthSpan(last.year, last.month).end) return `${start}/${end}`;
  if (month === 1 && last.month === 12) return `${formatYear(year)}/${formatYear(last.year)}`;
  return `${start.slice(0, -3)}/${end.slice(0, -3)}`;
}

/** A timeline's date for an EDTF string of levels 0 and 1, or null where {@link parseEdtf} gives null. */
export function dateOfEdtf(edtf: string): FuzzyDate | null {
  const parsed = parseEdtf(edtf);
  if (!parsed) return null;
  const { precision, start, end, approximate, uncertain } = parsed;
  return { edtf, precision, start, end, approximate, uncertain };
}

/** A timeline's date for a span of days. */
export function dateOfSpan(span: DaySpan): FuzzyDate {
  return dateOfEdtf(edtfOfSpan(span)) as FuzzyDate;
}

/** True where `a` tells the day better than `b`. */
export const isFiner = (a: DaySpan, b: DaySpan): boolean => spanLength(a) < spanLength(b);
