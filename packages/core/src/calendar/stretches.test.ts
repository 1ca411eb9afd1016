import { describe, expect, it } from 'vitest';
import { dayNumberOf, dayOf } from './day-number.js';
import { stretchesOf } from './stretches.js';

const told = (...days: string[]) =>
  stretchesOf(days.map(dayNumberOf)).map(({ first, last }) => `${dayOf(first)}/${dayOf(last)}`);
const weeksOf2021 = Array.from({ length: 50 }, (_, week) => dayOf(dayNumberOf('2021-01-04') + week * 7));

describe('stretchesOf', () => {
  it('leaves what lies evenly whole', () => {
    expect(told('2019-01-01', '2020-05-02', '2021-11-07')).toEqual(['2019-01-01/2021-11-07']);
    expect(told('2021-11-07')).toEqual(['2021-11-07/2021-11-07']);
    expect(told()).toEqual([]);
  });

  it('sets what lies far off beside the core of a story', () => {
    expect(told('1920-05-01', ...weeksOf2021)).toEqual(['1920-05-01/1920-05-01', '2021-01-04/2021-12-13']);
    expect(told('1798-07-21', '1952-07-23', ...weeksOf2021, '2035-01-01')).toEqual([
      '1798-07-21/1952-07-23',
      '2021-01-04/2021-12-13',
      '2035-01-01/2035-01-01',
    ]);
  });

  it('leaves out long gaps between two times that both tell much', () => {
    const then = weeksOf2021.map((day) => day.replace('2021', '1979'));
    expect(told(...then, ...weeksOf2021)).toEqual(['1979-01-04/1979-12-13', '2021-01-04/2021-12-13']);
  });

  it('gives the core most of the line, and each a part of it', () => {
    const [before, core, behind] = stretchesOf(['1798-07-21', ...weeksOf2021, '2035-01-01'].map(dayNumberOf));
    expect(before!.share).toBeGreaterThan(0.05);
    expect(core!.share).toBeGreaterThan(0.7);
    expect(before!.share + core!.share + behind!.share).toBeCloseTo(1);
  });

  it('does not mind the order of the days', () => {
    const days = ['1920-05-01', ...weeksOf2021].map(dayNumberOf);
    expect(stretchesOf([...days].reverse())).toEqual(stretchesOf(days));
  });
});
