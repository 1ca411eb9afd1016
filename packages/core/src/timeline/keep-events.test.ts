import { expect, it } from 'vitest';
import { buildTimeline } from '../index.js';
import { keepEvents } from './keep-events.js';

const timeline = await buildTimeline([
  { id: 'herald', text: 'The governor closed the harbour in Varna on Friday.', published: '2021-11-08' },
  { id: 'post', text: 'A fire destroyed the mill in Oskby in May 1904.', published: '2021-11-08' },
]);

it('keeps what the events name, and no more', () => {
  const fire = keepEvents(timeline, ({ date }) => date.start < '1905');
  expect(fire.events).toHaveLength(1);
  expect(fire.span).toMatchObject({ start: '1904-05-01', end: '1904-05-31' });
  expect(fire.sources.map(({ id }) => id)).toEqual(['post']);
  expect(fire.entities.map(({ name }) => name)).not.toContain('Varna');
});

it('is the timeline itself where all are kept, and empty where none is', () => {
  expect(keepEvents(timeline, () => true)).toBe(timeline);
  expect(keepEvents(timeline, () => false)).toMatchObject({ events: [], sources: [], span: undefined });
});
