import { describe, expect, it } from 'vitest';
import { buildTimeline } from '../../build-timeline.js';

const titlesOf = async (...texts: string[]) => {
  const documents = texts.map((text, index) => ({ id: `paper-${index}`, text, published: '2031-05-12' }));
  return (await buildTimeline(documents)).events.map(({ title }) => title);
};

describe('events that read alike', () => {
  it('are one where their title names somebody', async () => {
    const told = 'The wind turned. Ana Roe left Tarnow on 9 May 2031.';
    expect(await titlesOf(`${told} Nobody saw it.`, `A cold May. ${told}`)).toEqual(['Ana Roe left Tarnow']);
  });

  it('are two where their dates differ', async () => {
    const titles = await titlesOf('Ana Roe left Tarnow on 9 May 2031.', 'Ana Roe left Tarnow on 2 March 2029.');
    expect(titles).toHaveLength(2);
  });
});

describe('events in two towns', () => {
  it.each([
    ['A car bomb exploded near a market in Mosul on 9 May 2031.', 'A car bomb exploded in Basra on 9 May 2031.'],
    ['A bus overturned in the city of Lyon on 9 May 2031.', 'A bus overturned in Paris on 9 May 2031.'],
  ])('are two: %s', async (...texts) => {
    expect(await titlesOf(...texts)).toHaveLength(2);
  });

  it.each([
    ['A car bomb exploded in Mosul on 9 May 2031.', 'A car bomb exploded in northern Iraq on 9 May 2031.'],
    ['Ana Roe was arrested in Lyon on 9 May 2031.', 'Ana Roe was arrested at her home in Paris on 9 May 2031.'],
  ])('may be one: %s', async (...texts) => {
    expect(await titlesOf(...texts)).toHaveLength(1);
  });
});
