import { dateOfEdtf, dayNumberOf } from '@dateline/core/calendar';
import { describe, expect, it } from 'vitest';
import { groupRows } from './group-rows';
import type { Row } from './row';

function row(index: number, edtf: string): Row {
  const date = dateOfEdtf(edtf)!;
  return {
    index,
    segment: `event-${index}`,
    title: edtf,
    words: edtf,
    start: dayNumberOf(date.start),
    end: dayNumberOf(date.end),
    soft: 'none',
    decade: date.precision === 'decade',
    status: 'reported',
    salience: 0.5,
    independent: 1,
    disputed: [],
    sources: [],
    actors: [],
    places: [],
  };
}

const outline = (...dates: string[]) =>
  groupRows(dates.map((edtf, index) => row(index, edtf))).map((year) => [
    year.name,
    ...year.months.map((month) => `${month.name ?? '-'}: ${month.rows.map(({ title }) => title).join(' ')}`),
  ]);

describe('groupRows', () => {
  it('groups days, months and seasons under the month that they start in', () => {
    expect(outline('2021-06-02', '2021-22', '2021-07', '2022-01-01')).toEqual([
      ['2021', 'June: 2021-06-02 2021-22', 'July: 2021-07'],
      ['2022', 'January: 2022-01-01'],
    ]);
  });

  it('puts a whole year before its months, under no month', () => {
    expect(outline('2020-01-01', '2020')).toEqual([['2020', '-: 2020', 'January: 2020-01-01']]);
  });

  it('gives decades and longer ranges a heading of their own', () => {
    expect(outline('198X', '2003-03-20/2011-12-18', '2003-05-01')).toEqual([
      ['1980s', '-: 198X'],
      ['2003–2011', '-: 2003-03-20/2011-12-18'],
      ['2003', 'May: 2003-05-01'],
    ]);
  });

  it('keeps a few weeks over New Year in the year that they start in', () => {
    expect(outline('2020-12-20/2021-01-10')).toEqual([['2020', 'December: 2020-12-20/2021-01-10']]);
  });
});
