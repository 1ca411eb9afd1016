import { expect, it } from 'vitest';
import { buildTimeline } from '../../build-timeline.js';

it('quotes the sentence of each position, wherever in its article it stands', async () => {
  const texts = [
    'A bomb exploded near the market in Velmont on 12 May 2031. Twelve people were killed in the explosion.',
    'A bomb exploded near the market in Velmont on 12 May 2031, killing 17 people. Shops stayed closed.',
  ];
  const { events } = await buildTimeline(
    texts.map((text, index) => ({ id: `paper-${index}`, text, published: '2031-05-20' })),
  );
  const evidence = events.flatMap(({ disagreements }) =>
    disagreements.flatMap(({ positions }) => positions.flatMap((position) => position.evidence)),
  );
  expect(evidence.map(({ sentence }) => sentence?.quote)).toEqual([
    'Twelve people were killed in the explosion.',
    'A bomb exploded near the market in Velmont on 12 May 2031, killing 17 people.',
  ]);
  for (const { sourceId, start, end, sentence } of evidence) {
    const text = texts[Number(sourceId.slice(-1))]!;
    expect(text.slice(sentence!.start, sentence!.end)).toBe(sentence!.quote);
    expect(sentence!.start).toBeLessThanOrEqual(start);
    expect(sentence!.end).toBeGreaterThanOrEqual(end);
  }
});
