import { describe, expect, it } from 'vitest';
import { dateOfSpan, dayOf, daySpan } from '../calendar/index.js';
import type { Event, Report } from '../model/index.js';
import { weighDays } from './weigh-days.js';

const PUBLISHED = ['2019-05-04', '2019-05-05', '2019-05-09', undefined];
const SOURCES = ['a', 'b', 'c', 'd'];

const event = (day: string | Event['date'], ...sourceIds: string[]) => ({
  date: typeof day === 'string' ? dateOfSpan(daySpan(day)) : day,
  reports: sourceIds.map((sourceId): Report => ({ sourceId, start: 0 }) as Report),
});
const weigh = (events: ReturnType<typeof event>[], weights = [1, 1, 1, 1], copies = new Map<number, number>()) =>
  Object.fromEntries(
    [
      ...weighDays(events, {
        analyses: PUBLISHED.map((day) => ({
          published: day ? { ...dateOfSpan(daySpan(day)), basis: 'stated', reason: '' } : undefined,
        })),
        sourceIds: SOURCES,
        weights,
        copies,
      }),
    ].map(([day, weight]) => [dayOf(day), Math.round(weight * 100) / 100]),
  );

describe('weighDays', () => {
  it('counts each article that reports an event once, by its own weight', () => {
    expect(weigh([event('2019-05-03', 'a', 'a', 'b')], [1, 0.5, 1, 1])).toEqual({ '2019-05-03': 1.5 });
  });

  it('counts a near copy not beside its original', () => {
    expect(weigh([event('2019-05-03', 'a', 'b')], undefined, new Map([[1, 0]]))).toEqual({ '2019-05-03': 1 });
  });

  it('holds one event that all report above many that one reports', () => {
    const one = weigh([event('2019-05-03', 'a', 'b', 'c')])['2019-05-03']!;
    const many = weigh([event('2019-05-03', 'a'), event('2019-05-03', 'b'), event('2019-05-03', 'c')])['2019-05-03']!;
    expect(one).toBeGreaterThan(many);
    expect(many).toBeGreaterThan(1);
  });

  it('counts what is told ahead of its day half', () => {
    expect(weigh([event('2019-05-07', 'a'), event('2019-06-01', 'd')])).toEqual({ '2019-05-07': 0.5, '2019-06-01': 1 });
  });

  it('takes a part of what the day before weighs off a day', () => {
    const days = weigh([event('2019-05-03', 'a', 'b'), event('2019-05-04', 'a'), event('2019-05-01', 'a')]);
    expect(days).toEqual({ '2019-05-03': 2, '2019-05-04': 0.5, '2019-05-01': 1 });
  });

  it('leaves events of no single day alone', () => {
    expect(weigh([event(dateOfSpan({ start: '2019-05-01', end: '2019-05-31' }), 'a')])).toEqual({});
  });
});
