import { groupRows, MONTHS } from '@/chronology/group-rows';
import type { Row } from '@/chronology/row';
import { rowsOf } from './rows';
import type { Site } from './site';

/** A year, a month, or a wider period, with a page of its own. */
export interface Period {
  /** Its path segment: `2021`, `2021-11`, `1980s`, `2018-2020`. */
  key: string;
  /** `November 2021` */
  name: string;
  rows: Row[];
  months: Period[];
}

const made = new WeakMap<Site, Period[]>();

/** The years of a timeline, each with its months, as the chronology groups them. */
export function periodsOf(site: Site): Period[] {
  const periods =
    made.get(site) ??
    groupRows(rowsOf(site).rows).map(
      (year): Period => ({
        key: year.key.replaceAll(' ', '-').toLowerCase(),
        name: year.name,
        rows: year.months.flatMap((month) => month.rows),
        months: year.months.flatMap(({ name, rows }) =>
          name === undefined
            ? []
            : [
                {
                  key: `${year.key.replaceAll(' ', '-').toLowerCase()}-${String(MONTHS.indexOf(name) + 1).padStart(2, '0')}`,
                  name: `${name} ${year.name}`,
                  rows,
                  months: [],
                },
              ],
        ),
      }),
    );
  made.set(site, periods);
  return periods;
}
