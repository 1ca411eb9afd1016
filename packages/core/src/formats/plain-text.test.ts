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

it('says of an event whose reports were cut that others tell it too, and who says what', async () => {
  const publishers = ['Mill Herald', 'Quay Wire', 'Oskby Post'];
  const timeline = await buildTimeline(
    publishers.map((publisher, index) => ({
      id: `article-${index}`,
      text: `A fire destroyed the mill in Oskby on 5 May 2021, the ${publisher} was told.`,
      publisher,
      published: '2021-05-06',
    })),
  );
  const event = timeline.events.find(({ independentSources }) => independentSources === 3)!;
  const told = (count: number) =>
    toPlainText({ ...timeline, events: [{ ...event, reports: event.reports.slice(0, count) }] });
  expect(told(3)).toContain('(3 sources: Mill Herald, Quay Wire, Oskby Post)');
  expect(told(2)).toContain('(3 sources, such as Mill Herald, Quay Wire)');
  expect(told(2)).toContain('the Quay Wire was told.” (Quay Wire)\n');
  expect(told(1)).toContain('the Mill Herald was told.”\n');
});
