import { MONTHS, parseDay, periodOfDate } from '@dateline/core/calendar';
import { groupRows } from '@/chronology/group-rows';
import type { Row } from '@/chronology/row';
import { rowsOf } from './rows';
import type { Site } from './site';

/** A year, a part of one, or a wider period, with a page of its own. */
export interface Period {
  /** Its path segment: `2021`, `2021-11`, `2021-06-to-08`, `1980s`, `2018-2020`. */
  key: string;
  /** `November 2021` */
  name: string;
  /** `November`; absent where it is no part of a year. */
  part?: string;
  /** The part's name for where there is little room: `Nov`, `Sep–Dec`. */
  short?: string;
  rows: Row[];
  parts: Period[];
}

const made = new WeakMap<Site, Period[]>();

/** The years of a timeline, each with its parts, as the chronology groups them. */
export function periodsOf(site: Site): Period[] {
  const periods =
    made.get(site) ??
    groupRows(rowsOf(site).rows).map(
      (year): Period => ({
        key: year.key,
        name: year.name,
        rows: year.parts.flatMap((part) => part.rows),
        parts: year.parts.flatMap(({ name, rows }) =>
          name === undefined
            ? []
            : [
                {
                  key: `${year.key}-${monthsOf(site, rows)}`,
                  name: `${name} ${year.name}`,
                  part: name,
                  short: shortened(name),
                  rows,
                  parts: [],
                },
              ],
        ),
      }),
    );
  made.set(site, periods);
  return periods;
}

/** The months of the period that rows are told under, as numbers: `11`, `06-to-08`. */
function monthsOf(site: Site, rows: readonly Row[]): string {
  const { start, end } = periodOfDate(site.timeline.events[rows[0]!.index]!.date);
  const [from, to] = [start, end].map((day) => String(parseDay(day).month).padStart(2, '0'));
  return from === to ? from! : `${from}-to-${to}`;
}

const shortened = (part: string): string =>
  part
    .split('–')
    .map((word) => (MONTHS.includes(word) ? word.slice(0, 3) : word))
    .join('–');
