import { dateOfEdtf } from '@dateline/core/calendar';
import type { DateModifier } from '@dateline/core/model';
import { expect, test } from 'vitest';
import { sampleTimeline } from '../../../test/sample-timeline.js';
import { dateLabel } from './date-label.js';
import { densityOf, scaleOf, sparkline } from './overview.js';
import { indexTimeline } from './timeline-index.js';

function placeOf(edtf: string, modifier?: DateModifier) {
  const timeline = sampleTimeline();
  const event = { ...timeline.events[0]!, date: { ...dateOfEdtf(edtf)!, ...(modifier && { modifier }) } };
  const [entry] = indexTimeline({ ...timeline, events: [event] }).entries;
  return [entry!.year, entry!.month];
}

test('an event is listed under its month, or under its year where it is known no nearer', () => {
  expect(placeOf('2021-11-07')).toEqual([2021, 11]);
  expect(placeOf('2021-11')).toEqual([2021, 11]);
  expect(placeOf('2021-22')).toEqual([2021, 0]);
  expect(placeOf('2021')).toEqual([2021, 0]);
  expect(placeOf('198X')).toEqual([1980, 0]);
  expect(placeOf('2021-10-28/2021-11-03')).toEqual([2021, 10]);
  expect(placeOf('2019-04-01/2021-06-09')).toEqual([2019, 0]);
  expect(placeOf('2019-04-01/2021-06-09', 'by')).toEqual([2021, 6]);
});

test('months are shortened only where a date is too wide', () => {
  const range = dateOfEdtf('2021-10-28/2021-11-03')!;
  expect(dateLabel(range)).toBe('28 October – 3 November 2021');
  expect(dateLabel(range, 20)).toBe('28 Oct–3 Nov 2021');
  expect(dateLabel(dateOfEdtf('2021-05-01')!, 5)).toBe('1 May 2021');
});

test('the overview keeps order, stays on its columns, and breaks a long gap', () => {
  const timeline = sampleTimeline();
  const early = { ...timeline.events[0]!, id: 'early', date: dateOfEdtf('1911-05')! };
  const { entries } = indexTimeline({ ...timeline, events: [early, ...timeline.events] });
  const scale = scaleOf(entries, 60);
  const columns = entries.map(({ day }) => scale.columnOf(day));
  expect(columns).toEqual([...columns].sort((a, b) => a - b));
  expect(Math.max(...columns)).toBeLessThan(60);
  expect(scale.breaks).toHaveLength(1);
  expect(densityOf(entries, scale).reduce((sum, count) => sum + count)).toBe(7);
});

test('single events stay visible beside crowds', () => {
  expect(sparkline([0, 1, 100])).toEqual([' ▁█']);
  expect(sparkline([0, 1, 100], 2)).toEqual(['  █', ' ▂█']);
  expect(sparkline([0, 0])).toEqual(['  ']);
});
