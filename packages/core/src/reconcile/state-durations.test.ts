import { describe, expect, it } from 'vitest';
import { disputesIn } from '../../test/disputes-in.js';

describe('stateDurations', () => {
  it('holds against each other how long one thing went on', async () => {
    const blocked = (length: string) =>
      `On 12 May 2031 farmers blocked the road at Velmont with their tractors. The blockade lasted ${length}.`;
    expect(await disputesIn(blocked('nine days'), blocked('12 days'))).toEqual([
      'duration of the blockade: 12 days (b) / 9 days (a)',
    ]);
    expect(await disputesIn(blocked('two weeks'), blocked('12 days'))).toEqual([]);
  });
});
