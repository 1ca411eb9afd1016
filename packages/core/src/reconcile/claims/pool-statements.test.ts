import { describe, expect, it } from 'vitest';
import { buildTimeline } from '../../build-timeline.js';

async function disputesIn(...texts: string[]): Promise<string[]> {
  const documents = texts.map((text, i) => ({ id: `paper-${'ab'[i]}`, text, published: '2031-09-20' }));
  const { events } = await buildTimeline(documents);
  return events.flatMap(({ disagreements }) =>
    disagreements.map(({ about, positions }) => `${about}: ${positions.map(({ label }) => label).join(' / ')}`),
  );
}

describe('poolStatements', () => {
  it('lets two reports of one discovery disagree though they share no words', async () => {
    expect(
      await disputesIn(
        'The wreck was found on 4 May 2031 at a depth of 142 metres.',
        'In May 2031 divers from Velmont discovered her, 180 metres down.',
      ),
    ).toEqual(['depth: 142 metres / 180 metres']);
  });

  it('keeps apart what was found in different months', async () => {
    expect(
      await disputesIn(
        'The wreck was found on 4 May 2031 at a depth of 142 metres.',
        'In June 2031 divers from Velmont discovered another, 180 metres down.',
      ),
    ).toEqual([]);
  });

  it('knows that one leaves an office once', async () => {
    expect(
      await disputesIn(
        'Chairman Jonas Ekdal resigned on 11 May 2031.',
        'The company lost its appeal on 18 September 2031. Its chairman, Jonas Ekdal, was gone by then. The board says that Ekdal was dismissed.',
      ),
    ).toEqual(['departure of Jonas Ekdal: dismissed / resigned']);
  });

  it('draws the dead of one day together, where no article has two counts of them', async () => {
    expect(
      await disputesIn(
        'On 3 July 2030 guards fought in Velmont. Seventeen people died, a union said.',
        '3 July 2030 – Mutiny at Camp Orlund. 14 people are killed.',
        'A mutiny began at Camp Orlund in Velmont on 3 July 2030. Nobody knows why.',
      ),
    ).toEqual(['number of people killed: 14 people killed / 17 people killed']);
  });
});
