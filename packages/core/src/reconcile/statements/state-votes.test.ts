import { describe, expect, it } from 'vitest';
import { disputesIn } from '../../../test/disputes-in.js';

describe('stateVotes', () => {
  it('holds tallies of one vote against each other', async () => {
    expect(
      await disputesIn(
        'On 12 May 2031 the parliament in Velmont adopted the bill on dams by 512 votes to 38.',
        'On 12 May 2031 the parliament in Velmont voted 502 to 38 to adopt the bill on dams.',
      ),
    ).toEqual(['votes for it: 502 to 38 (b) / 512 to 38 (a)']);
  });

  it('reads either side by its own words', async () => {
    expect(
      await disputesIn(
        'On 12 May 2031 the senate in Velmont adopted the bill on dams by 27 votes to 15.',
        'On 12 May 2031 the senate in Velmont adopted the bill on dams with 29 votes in favour and 15 against.',
      ),
    ).toEqual(['votes for it: 27 to 15 (a) / 29 to 15 (b)']);
  });

  it('takes ranges for no tallies', async () => {
    const voted = (how: string) => `On 12 May 2031 the parliament in Velmont voted on the bill on dams, ${how}.`;
    expect(await disputesIn(voted('with 10 to 15 members away'), voted('with 20 to 25 members away'))).toEqual([]);
  });
});
