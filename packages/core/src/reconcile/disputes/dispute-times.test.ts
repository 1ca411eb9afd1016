import { describe, expect, it } from 'vitest';
import { disputesIn } from '../../../test/disputes-in.js';

const FERRY = 'The ferry Orlice sailed from Velmont on 12 May 2031 with 61 people aboard.';

describe('disputeTimes', () => {
  it('asks at what minute something happened, however it is told', async () => {
    expect(
      await disputesIn(
        'The ferry Orlice sailed from Velmont at 7:12 a.m. on 12 May 2031.',
        'The ferry Orlice set off from Velmont at 07:20 on 12 May 2031.',
      ),
    ).toEqual(['time of the departure: 07:20 (b) / 7:12 a.m. (a)']);
  });

  it('reads what happened from the noun, and "shortly after" for a while behind', async () => {
    const OUT = 'The bridge at Velmont collapsed on 12 May 2031 under a train.';
    expect(
      await disputesIn(
        `${OUT} The collapse occurred at 2:40 a.m. on 12 May 2031.`,
        `${OUT} The collapse happened shortly after 3 a.m. on 12 May 2031.`,
      ),
    ).toEqual(['time of the collapse: 2:40 a.m. (a) / shortly after 3 a.m. (b)']);
  });

  it.each([
    ['an hour and an hour without its half of the day', 'at 7:12 p.m.', 'at 7:12'],
    ['a minute and a round hour', 'at 7:10 a.m.', 'at 7 a.m.'],
    ['a minute and an estimate', 'at 7:12 a.m.', 'at about 7:20 a.m.'],
    ['a time after which it was', 'at 7:12 a.m.', 'shortly after 7:02 a.m.'],
    ['times of two zones', 'at 7:12 a.m.', 'at 5:12 a.m. GMT'],
    ['the morning and the evening', 'at 7:12 a.m.', 'at 8:40 p.m.'],
  ])('lets stand %s', async (_, one, other) => {
    const sailed = (time: string) => `The ferry Orlice sailed from Velmont ${time} on 12 May 2031.`;
    expect(await disputesIn(sailed(one), sailed(other))).toEqual([]);
  });

  it('asks when contact was lost, not when a suit was', async () => {
    expect(
      await disputesIn(
        `${FERRY} The coast guard lost contact with it at 7:41 a.m. on 12 May 2031.`,
        `${FERRY} The coast guard lost it from their screens at 7:36 a.m. on 12 May 2031.`,
      ),
    ).toEqual(['time of the loss of contact: 7:36 a.m. (b) / 7:41 a.m. (a)']);
  });
});
