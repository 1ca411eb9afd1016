import { expect, test } from 'vitest';
import { buildTimeline } from '../build-timeline.js';
import { toJson, toJsonPieces } from './json.js';

const text = 'The "Kelby" dam broke on 3 May 2019.\nTwo people\tdrowned \\ in the lower town 🙂.';

test.each([
  [
    'articles',
    [
      { id: 'a\nb', text, title: 'Flood' },
      { id: 'c', text: 'On 4 May 2019 soldiers came.' },
    ],
  ],
  ['no articles', []],
])('the pieces of a timeline of %s are its JSON', async (_, documents) => {
  const timeline = await buildTimeline(documents, { topic: 'dam' });
  expect([...toJsonPieces(timeline)].join('')).toBe(toJson(timeline));
  expect(JSON.parse(toJson(timeline))).toEqual(JSON.parse(JSON.stringify(timeline)));
});
