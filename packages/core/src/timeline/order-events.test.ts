import { describe, expect, it } from 'vitest';
import { dateOfEdtf } from '../calendar/index.js';
import type { Report } from '../model/index.js';
import { orderEvents } from './order-events.js';

const event = (name: string, edtf: string, ...reports: Partial<Report>[]) => ({
  name,
  date: dateOfEdtf(edtf)!,
  reports: reports as Report[],
});
const told = (text: string, value = '2019-06-11') => ({ start: 0, end: 1, text, type: 'DATE' as const, value });
const namesOf = (events: { name: string }[]) => events.map(({ name }) => name);

describe('orderEvents', () => {
  it('puts earlier days first, and a month before its days', () => {
    const events = [event('month', '2019-06'), event('late', '2019-06-11'), event('day', '2019-06-01')];
    expect(namesOf(orderEvents(events))).toEqual(['month', 'day', 'late']);
  });

  it('follows clock times and words within a day', () => {
    const events = [
      event('visit', '2019-06-11', { sourceId: 'a', start: 1, expression: told('hours later') }),
      event('speech', '2019-06-11', { sourceId: 'a', start: 2, expression: told('20:00', '2019-06-11T20:00') }),
      event('strike', '2019-06-11', { sourceId: 'a', start: 9, expression: told('03:00', '2019-06-11T03:00') }),
    ];
    expect(namesOf(orderEvents(events))).toEqual(['strike', 'visit', 'speech']);
  });

  it('follows the order in which the sources tell', () => {
    const events = [
      event('second', '2019-06-11', { sourceId: 'a', start: 90 }, { sourceId: 'b', start: 50 }),
      event('first', '2019-06-11', { sourceId: 'a', start: 10 }, { sourceId: 'b', start: 5 }),
    ];
    expect(namesOf(orderEvents(events))).toEqual(['first', 'second']);
  });

  it('follows the times of a live page’s entries, where the words have none', () => {
    const events = [
      event('rescue', '2019-06-11', { sourceId: 'live', start: 0 }),
      event('flood', '2019-06-11', { sourceId: 'live', start: 50 }, { sourceId: 'live', start: 10 }),
      event('warning', '2019-06-11', { sourceId: 'live', start: 90, expression: told('07:00', '2019-06-11T07:00') }),
    ];
    const times = new Map([
      [0, 1180],
      [10, 1100],
      [50, 910],
      [90, 1430],
    ]);
    const timeOf = ({ start }: Report) => times.get(start);
    expect(namesOf(orderEvents(events, timeOf))).toEqual(['warning', 'flood', 'rescue']);
  });
});
