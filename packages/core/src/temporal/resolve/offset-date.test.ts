import { describe, expect, it } from 'vitest';
import { dateOfEdtf } from '../../calendar/index.js';
import { offsetDate } from './offset-date.js';

describe('offsetDate', () => {
  it.each([
    ['2019-06-11', 'before', 'P2D', '2019-06-09'],
    ['2019-06-11', 'after', 'P2W', '2019-06-25'],
    ['2019-06-11', 'after', 'PT5H', '2019-06-11'],
    ['2019-06-11', 'after', 'PT48H', '2019-06-13'],
    ['2019-06-11', 'after', 'PTXH', '2019-06-11'],
    ['2019-06-11', 'after', 'P1Y', '2020'],
    ['2019-06-11', 'before', 'P3M', '2019-03'],
    ['2019', 'after', 'P1Y', '2020'],
    ['2019-06-11', 'after', 'P1M0D', '2019-07-11'],
    ['2019-06-11', 'after', 'P1Y0D', '2020-06-11'],
    ['2019-06-11/2019-06-12', 'after', 'P1D', '2019-06-12/2019-06-13'],
  ] as const)('%s %s by %s is %s', (edtf, direction, offset, expected) => {
    expect(offsetDate(dateOfEdtf(edtf)!, { direction, offset }).edtf).toBe(expected);
  });

  it.each([
    ['2019-06-11', 'after', 1, '2019-06-17'],
    ['2019-06-11', 'after', 2, '2019-06-18'],
    ['2019-06-11', 'before', 5, '2019-06-07'],
  ] as const)('%s %s, counted to weekday %i, is %s', (edtf, direction, weekday, expected) => {
    expect(offsetDate(dateOfEdtf(edtf)!, { direction, weekday }).edtf).toBe(expected);
  });

  it('leaves open what the text leaves open', () => {
    const date = offsetDate(dateOfEdtf('2019-06-11')!, { direction: 'before', offset: 'PXD' });
    expect(date).toMatchObject({ start: '2019-06-01', end: '2019-06-11', modifier: 'before', uncertain: true });
  });
});
