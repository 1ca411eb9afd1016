import { describe, expect, it } from 'vitest';
import { disputesIn } from '../../../test/disputes-in.js';

describe('stateDurations', () => {
  it('holds against each other how long one thing went on', async () => {
    const blocked = (length: string) =>
      `On 12 May 2031 farmers blocked the road at Velmont with their tractors. The blockade lasted ${length}.`;
    expect(await disputesIn(blocked('nine days'), blocked('12 days'))).toEqual([
      'duration of the blockade: 12 days (b) / 9 days (a)',
    ]);
    expect(await disputesIn(blocked('two weeks'), blocked('12 days'))).toEqual([]);
  });

  it('reads how long what was done stayed so', async () => {
    const stopped = (length: string) => `On 12 May 2031 the count stopped for ${length} in Velmont.`;
    expect(await disputesIn(stopped('nine hours'), stopped('eleven hours'))).toEqual([
      'how long the count stopped: 11 hours (b) / 9 hours (a)',
    ]);
  });
});
