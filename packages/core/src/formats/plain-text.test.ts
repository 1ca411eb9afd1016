import { expect, it } from 'vitest';
import { buildTimeline } from '../index.js';
import { toPlainText } from './plain-text.js';

const words =
  'A fire destroyed the mill in Oskby on 5 May 2021. Forty workers were led out through the yard before the roof fell in, the foreman said, and nobody was hurt.';

it('names near copies apart from the sources that are counted', async () => {
  const timeline = await buildTimeline([
    { id: 'herald', text: words, publisher: 'Mill Herald', published: '2021-05-06' },
    { id: 'wire', text: `${words} `, publisher: 'Quay Wire', published: '2021-05-07' },
  ]);
  expect(timeline.sources.filter(({ copyOf }) => copyOf !== undefined)).toHaveLength(1);
  expect(toPlainText(timeline)).toMatch(
    /\(1 source: (Mill Herald; near copy: Quay Wire|Quay Wire; near copy: Mill Herald)\)/,
  );
});
