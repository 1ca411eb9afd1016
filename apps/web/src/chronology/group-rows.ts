import { fromDayNumber } from '@dateline/core/calendar';
import type { Row } from './row';

/** The rows of one month, or those of a year that no month holds. */
export interface Month {
  key: string;
  /** `November`; absent for dates wider than a season. */
  name?: string;
  rows: Row[];
}

/** The rows of one year, or of a wider period that no year holds. */
export interface Year {
  key: string;
  /** `2021`, `1980s`, `2018–2020`. */
  name: string;
  months: Month[];
}

export const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** The longest date, in days, that is told under the month it starts in: a season, or the turn of two seasons. */
const WITHIN_MONTH = 120;

/** Groups rows, which are in order, by year and month. A date that no year holds gets a heading of its own period. */
export function groupRows(rows: readonly Row[]): Year[] {
  const years = new Map<string, { year: Year; months: Map<string, Month> }>();
  for (const row of rows) {
    const name = yearName(row);
    const month = monthName(row);
    const year = years.get(name) ?? { year: { key: name.replace('–', '-'), name, months: [] }, months: new Map() };
    years.set(name, year);
    const key = month ?? '';
    const group = year.months.get(key) ?? { key: `${year.year.key}-${key || 'whole'}`, name: month, rows: [] };
    year.months.set(key, group);
    group.rows.push(row);
  }
  return [...years.values()].map(({ year, months }) => ({ ...year, months: wholeFirst([...months.values()]) }));
}

const wholeFirst = (months: Month[]): Month[] => [
  ...months.filter((month) => month.name === undefined),
  ...months.filter((month) => month.name !== undefined),
];

function yearName(row: Row): string {
  const first = fromDayNumber(row.start).year;
  const last = fromDayNumber(row.end).year;
  if (row.decade && last - first === 9) return `${first}s`;
  // A winter, or a range of a few weeks over New Year, belongs to the year that it starts in.
  return first === last || row.end - row.start < WITHIN_MONTH ? written(first) : `${written(first)}–${written(last)}`;
}

const written = (year: number): string => (year > 0 ? String(year) : `${1 - year} BC`);

function monthName(row: Row): string | undefined {
  return row.end - row.start < WITHIN_MONTH ? MONTHS[fromDayNumber(row.start).month - 1] : undefined;
}
