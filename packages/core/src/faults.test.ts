import { expect, test, vi } from 'vitest';
import { buildTimeline } from './build-timeline.js';

vi.mock('./actors/index.js', async (original) => {
  const actors = await original<typeof import('./actors/index.js')>();
  return {
    ...actors,
    findNames: (reading: Parameters<typeof actors.findNames>[0]) => {
      if (reading.text.includes('Velmont')) throw new Error('no such name');
      return actors.findNames(reading);
    },
  };
});

test('an article that a stage fails on is named, and the others are read', async () => {
  const { events, sources, issues } = await buildTimeline([
    { id: 'a', kind: 'article', text: 'The old bridge in Velmont fell on Friday.', published: '2021-11-08' },
    { id: 'b', kind: 'article', text: 'The old mill was sold on Friday.', published: '2021-11-08' },
  ]);
  expect(events.map(({ title }) => title)).toEqual(['Old mill sold']);
  expect(sources).toHaveLength(2);
  expect(issues).toMatchObject([
    { code: 'unreadable', severity: 'error', message: expect.stringContaining('no such name') },
  ]);
});
