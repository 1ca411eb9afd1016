import { addDays, dateOfEdtf } from '@dateline/core/calendar';
import type { DateModifier } from '@dateline/core/model';
import { expect, test } from 'vitest';
import { sampleTimeline } from '../../../test/sample-timeline.js';
import { dateLabel } from './date-label.js';
import { listRows } from './list-rows.js';
import { densityOf, scaleOf, sparkline } from './overview.js';
import { indexTimeline } from './timeline-index.js';

function placeOf(edtf: string, modifier?: DateModifier) {
  const timeline = sampleTimeline();
  const event = { ...timeline.events[0]!, date: { ...dateOfEdtf(edtf)!, ...(modifier && { modifier }) } };
  const [entry] = indexTimeline({ ...timeline, events: [event] }).entries;
  return [entry!.period.year, entry!.period.part].filter(Boolean).join(' ');
}

test('an event is listed under no nearer a time than it is known to', () => {
  expect(placeOf('2021-11-07')).toBe('2021 November');
  expect(placeOf('2021-11')).toBe('2021 November');
  expect(placeOf('2021-22')).toBe('2021 Summer');
  expect(placeOf('2021')).toBe('2021');
  expect(placeOf('198X')).toBe('1980s');
  expect(placeOf('2021-10-28/2021-11-03')).toBe('2021 October');
  expect(placeOf('2019-04-01/2021-06-09')).toBe('2019–2021');
  expect(placeOf('2019-04-01/2021-06-09', 'by')).toBe('2021 June');
});

test('a file in another order is listed as the library orders, and no heading comes twice', () => {
  const timeline = sampleTimeline();
  const dates = ['2021-06-09', '2021', '2021-05', '2021-22', '2021-06-01'].map((edtf) => dateOfEdtf(edtf)!);
  const events = dates.map((date) => ({ ...timeline.events[0]!, id: date.edtf, date }));
  const { entries } = indexTimeline({ ...timeline, events });
  expect(entries.map(({ event }) => event.id)).toEqual(['2021', '2021-05', '2021-22', '2021-06-01', '2021-06-09']);
  const headings = listRows(entries, 'days', new Set()).flatMap((row) => (row.kind === 'group' ? row.key : []));
  expect(headings).toEqual(['2021', '2021 May', '2021 Summer', '2021 June']);
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

test('the overview gives its columns to the core of a story, and tells its months where it can', () => {
  const timeline = sampleTimeline();
  const days = Array.from({ length: 40 }, (_, week) => addDays('2021-01-04', week * 7));
  const events = ['1798-07-21', '1952-07-23', ...days, '2038-01-01'].map((edtf) => ({
    ...timeline.events[0]!,
    id: edtf,
    date: dateOfEdtf(edtf)!,
  }));
  const { entries } = indexTimeline({ ...timeline, events });
  const scale = scaleOf(entries, 78);
  expect(new Set(entries.map(({ day }) => scale.columnOf(day))).size).toBeGreaterThan(35);
  const labels = scale.labels.map(({ text }) => text);
  expect(labels[0]).toBe('1798');
  expect(labels.slice(labels.indexOf('2021'))).toEqual(['2021', 'Apr', 'Jul', '2038']);
  expect(scale.labels.at(-1)!.column).toBe(74);
});

test('single events stay visible beside crowds', () => {
  expect(sparkline([0, 1, 100])).toEqual([' ▁█']);
  expect(sparkline([0, 1, 100], 2)).toEqual(['  █', ' ▂█']);
  expect(sparkline([0, 0])).toEqual(['  ']);
});
