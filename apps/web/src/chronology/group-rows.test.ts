import { dateOfEdtf, dayNumberOf, periodOfDate } from '@dateline/core/calendar';
import { describe, expect, it } from 'vitest';
import { groupRows } from './group-rows';
import type { Row } from './row';

function row(index: number, edtf: string): Row {
  const date = dateOfEdtf(edtf)!;
  const { year, part } = periodOfDate(date);
  return {
    index,
    segment: `event-${index}`,
    title: edtf,
    words: edtf,
    start: dayNumberOf(date.start),
    end: dayNumberOf(date.end),
    at: dayNumberOf(date.start),
    year,
    part,
    soft: 'none',
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
    ...year.parts.map((part) => `${part.name ?? '-'}: ${part.rows.map(({ title }) => title).join(' ')}`),
  ]);

describe('groupRows', () => {
  it('groups days and months under their month, and what is known less nearly under what it is known to', () => {
    expect(outline('2021', '2021-22', '2021-06', '2021-06-02', '2021-07', '2022-01-01')).toEqual([
      ['2021', '-: 2021', 'Summer: 2021-22', 'June: 2021-06 2021-06-02', 'July: 2021-07'],
      ['2022', 'January: 2022-01-01'],
    ]);
  });

  it('gives decades and longer ranges a heading of their own', () => {
    expect(outline('198X', '2003-03-20/2011-12-18', '2003-05-01')).toEqual([
      ['1980s', '-: 198X'],
      ['2003–2011', '-: 2003-03-20/2011-12-18'],
      ['2003', 'May: 2003-05-01'],
    ]);
  });

  it('keeps a few weeks over New Year in the month that they start in', () => {
    expect(outline('2020-12-20/2021-01-10')).toEqual([['2020', 'December: 2020-12-20/2021-01-10']]);
  });

  it('keeps the rows of a period together, whatever the order', () => {
    expect(outline('2020-01-01', '2020', '2020-01-02')).toEqual([
      ['2020', 'January: 2020-01-01 2020-01-02', '-: 2020'],
    ]);
  });

  it('gives no two groups one key', () => {
    const years = groupRows(['2003', '2003-01', '2003-21', '2003/2004', '200X'].map((edtf, index) => row(index, edtf)));
    const keys = years.flatMap((year) => [year.key, ...year.parts.map(({ key }) => key)]);
    expect(new Set(keys).size).toBe(keys.length);
  });
});
