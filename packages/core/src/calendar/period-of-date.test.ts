import { describe, expect, it } from 'vitest';
import type { DateModifier, FuzzyDate } from '../model/index.js';
import { dateOfEdtf, dateOfSpan } from './edtf.js';
import { narrowSpan } from './narrow-span.js';
import { comparePlaces, periodOfDate, placeOfDate } from './period-of-date.js';

function date(edtf: string, modifier?: DateModifier): FuzzyDate {
  const whole = dateOfEdtf(edtf)!;
  return { ...whole, ...narrowSpan(whole, modifier), ...(modifier && { modifier }) };
}
const told = (fuzzy: FuzzyDate) => [periodOfDate(fuzzy).year, periodOfDate(fuzzy).part].filter(Boolean).join(' ');

describe('periodOfDate', () => {
  it.each<[FuzzyDate, string]>([
    [date('2020-06-09'), '2020 June'],
    [date('2020-06'), '2020 June'],
    [date('2020-06', 'early'), '2020 June'],
    [date('2020-05-01/2020-06-09', 'by'), '2020 June'],
    [date('2020-05-01/2020-06-09', 'since'), '2020 May'],
    [date('2020-04-27/2020-05-03'), '2020 April'],
    [date('2020-05/2020-06'), '2020 May–June'],
    [date('2020-22'), '2020 Summer'],
    [date('2020-23', 'late'), '2020 November'],
    [date('2020-24'), '2020 Winter'],
    [date('2019', 'early'), '2019 January–April'],
    [date('2019', 'late'), '2019 September–December'],
    [date('2019'), '2019'],
    [date('2014', 'by'), '2014'],
    [date('198X'), '1980s'],
    [date('18XX'), '19th century'],
    [date('198X', 'early'), '1980–1983'],
    [date('2003-03-20/2011-12-18'), '2003–2011'],
  ])('%o is told under %s', (fuzzy, period) => {
    expect(told(fuzzy)).toBe(period);
  });
});

describe('placeOfDate', () => {
  it('puts what is known less nearly first, and never parts a period', () => {
    const inOrder = [
      date('198X'),
      date('2019/2020'),
      date('2019', 'by'),
      date('2019'),
      date('2019', 'early'),
      date('2019-01'),
      date('2019-01-01'),
      date('2019-05/2019-06'),
      date('2019-05'),
      date('2019-05-01'),
      date('2019-04-20/2019-05-20', 'by'),
      date('2019-05-20'),
      date('2019-05-20/2019-05-23'),
      date('2019-05-20/2019-06-02', 'after'),
      date('2019-05-21'),
      date('2019-22'),
      date('2019-06'),
      date('2019-06-02'),
      date('2019', 'late'),
      date('2019-09-01'),
      date('2019-24'),
      date('2019-12-31'),
      date('2020'),
    ];
    const sorted = [...inOrder].reverse().sort((a, b) => comparePlaces(placeOfDate(a), placeOfDate(b)));
    expect(sorted.map(({ edtf, modifier }) => `${modifier ?? ''} ${edtf}`)).toEqual(
      inOrder.map(({ edtf, modifier }) => `${modifier ?? ''} ${edtf}`),
    );
    const periods = sorted.map(told);
    expect(periods.filter((period, i) => period !== periods[i - 1])).toEqual([...new Set(periods)]);
  });

  it('tells a span of whole months or years by them', () => {
    expect(dateOfSpan({ start: '2018-07-01', end: '2018-09-30' }).edtf).toBe('2018-07/2018-09');
    expect(dateOfSpan({ start: '1800-01-01', end: '1899-12-31' }).edtf).toBe('1800/1899');
    expect(dateOfSpan({ start: '2018-07-01', end: '2018-09-29' }).edtf).toBe('2018-07-01/2018-09-29');
  });
});
