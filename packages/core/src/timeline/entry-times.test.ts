import { expect, it } from 'vitest';
import { buildTimeline } from '../index.js';

const text = [
  '**19:40**',
  'Rescuers reached the village of Oskby with boats.',
  '**15:10**',
  'The old dam at Varna broke. On Saturday the governor had inspected it.',
  '**9:05**',
  'The governor closed all schools in the valley today.',
].join('\n\n');

it('a live page that shows the newest first is told in the order in which things were', async () => {
  const { events } = await buildTimeline([{ id: 'live', text, published: '2021-11-08' }]);
  const told = events.map(({ date, reports }) => `${date.edtf} ${reports[0]!.quote.split(' ').slice(0, 3).join(' ')}`);
  expect(told).toEqual([
    '2021-11-06 On Saturday the',
    '2021-11-08 The governor closed',
    '2021-11-08 The old dam',
    '2021-11-08 Rescuers reached the',
  ]);
});
