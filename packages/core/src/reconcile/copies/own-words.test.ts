import { describe, expect, it } from 'vitest';
import { disputesIn } from '../../../test/disputes-in.js';

const STORY = Array.from(
  { length: 30 },
  (_, i) => `Witness number ${i} saw stall ${i * 7} burn down to the ground before the fire brigade came.`,
).join(' ');

describe('ownWords', () => {
  it('hears what a near copy adds to its original', async () => {
    expect(
      await disputesIn(
        `A bomb exploded near the market in Velmont on 12 May 2031, killing 12 people. ${STORY}`,
        `${STORY} The market bomb of 12 May 2031 left 17 people dead in Velmont, the city hospital told this paper.`,
      ),
    ).toEqual(['number of people killed: 12 people killed (a) / 17 people killed (b)']);
  });

  it('hears no sentence of the original again, cut or whole', async () => {
    const told = (end = '') =>
      `A bomb exploded near the market in Velmont on 12 May 2031, killing 12 people${end}. ${STORY}`;
    expect(await disputesIn(told(' who had come from the villages'), told())).toEqual([]);
  });
});
