import { describe, expect, it } from 'vitest';
import { dateOfSpan, dayOf, daySpan } from '../calendar/index.js';
import type { Event, Report } from '../model/index.js';
import { weighDays } from './weigh-days.js';

// The last alone says when it was published.
const SOURCES = ['a', 'b', 'c', 'dated'];
const PUBLISHED = [undefined, undefined, undefined, '2019-05-04'];

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
    expect(weigh([event('2019-05-05', 'dated')])['2019-05-05']).toBeCloseTo(0.5, 1);
  });

  it('counts a report the less, the longer after the event it appeared', () => {
    const [soon, late] = ['2019-05-04', '2018-05-04'].map((day) => weigh([event(day, 'dated')])[day]!);
    expect(soon).toBe(1);
    expect(late).toBeLessThan(1);
    expect(late).toBeGreaterThan(0.5);
  });

  it('takes a part of what the day before weighs off a day', () => {
    const days = weigh([event('2019-05-03', 'a', 'b'), event('2019-05-04', 'a'), event('2019-05-01', 'a')]);
    expect(days).toEqual({ '2019-05-03': 2, '2019-05-04': 0.5, '2019-05-01': 1 });
  });

  it('shares a month out over its days, and leaves a year alone', () => {
    const days = weigh([event(dateOfSpan({ start: '2001-06-01', end: '2001-06-30' }), 'a')]);
    expect(Object.keys(days)).toHaveLength(30);
    expect(days['2001-06-01']).toBe(0.03);
    expect(weigh([event(dateOfSpan({ start: '1998-01-01', end: '1998-12-31' }), 'a')])).toEqual({});
  });
});
