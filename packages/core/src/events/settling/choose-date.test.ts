import { describe, expect, it } from 'vitest';
import { dateOfEdtf } from '../../calendar/index.js';
import type { ReportBasis } from '../../model/index.js';
import { chooseDate } from './choose-date.js';

const vote = (source: string, edtf: string, basis: ReportBasis = 'stated') => ({
  source,
  basis,
  date: dateOfEdtf(edtf)!,
});

describe('chooseDate', () => {
  it('takes the finest date that the others hold', () => {
    expect(chooseDate([vote('a', '2019-06'), vote('b', '2019-06-11'), vote('c', '2019')]).edtf).toBe('2019-06-11');
  });

  it('takes the day that more sources give', () => {
    expect(chooseDate([vote('a', '2019-06-12'), vote('b', '2019-06-11'), vote('c', '2019-06-11')]).edtf).toBe(
      '2019-06-11',
    );
  });

  it('prefers words about the event to the day of publication', () => {
    expect(chooseDate([vote('a', '2019-06-12', 'publication'), vote('b', '2019-06-11')]).edtf).toBe('2019-06-11');
    expect(chooseDate([vote('a', '2019-06-12', 'publication'), vote('b', '2019-06')]).edtf).toBe('2019-06');
  });

  it('takes a finer day from the context when it lies inside', () => {
    expect(chooseDate([vote('a', '2019-06-11', 'context'), vote('b', '2019-06')]).edtf).toBe('2019-06-11');
  });
});
