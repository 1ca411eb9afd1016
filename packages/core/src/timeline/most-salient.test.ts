import { expect, it } from 'vitest';
import { mostSalient } from './most-salient.js';

const event = (id: string, salience: number, day: string) => ({ id, salience, date: { start: day, end: day } });
const events = [
  event('founded', 0.1, '1904-05-01'),
  event('fire', 1, '2021-11-05'),
  event('alarm', 0.9, '2021-11-05'),
  event('crowd', 0.8, '2021-11-05'),
  event('inquiry', 0.3, '2021-11-07'),
  event('verdict', 0.3, '2022-01-01'),
];
const ids = (most: number) => mostSalient(events, most).map(({ id }) => id);

it('takes the most salient in the order of the timeline, of equals the earlier', () => {
  expect(ids(2)).toEqual(['fire', 'alarm']);
  expect(ids(3)).toEqual(['fire', 'alarm', 'inquiry']);
});

it('gives other dates their turn before a third event of one', () => {
  expect(ids(4)).toEqual(['fire', 'alarm', 'inquiry', 'verdict']);
  expect(ids(6)).toEqual(events.map(({ id }) => id));
});

it('takes all of a few', () => {
  expect(mostSalient(events)).toEqual(events);
  expect(mostSalient([])).toEqual([]);
});
