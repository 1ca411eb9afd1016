import { describe, expect, it } from 'vitest';
import { disputesIn } from '../../../test/disputes-in.js';

const REST = Array.from(
  { length: 30 },
  (_, i) => `Neighbour number ${i} told this paper what was heard in yard ${i * 7} that night and what the dogs did.`,
).join(' ');

const copied = async (original: string, copy: string) => disputesIn(`${original} ${REST}`, `${copy} ${REST}`);

describe('changedNames', () => {
  it('finds another doer of the same thing in a near copy', async () => {
    expect(
      await copied(
        'On 12 May 2031 President Jana Varga announced the curfew in Velmont in a short speech.',
        'On 12 May 2031 Interior Minister Pavel Drozd announced the curfew in Velmont in a short speech.',
      ),
    ).toEqual(['who announced the curfew: Jana Varga (a) / Pavel Drozd (b)']);
  });

  it('takes another form of a name, and who said it, for no change', async () => {
    expect(
      await copied(
        'On 12 May 2031 President Jana Varga announced the curfew in Velmont, Pavel Drozd said in a short speech.',
        'On 12 May 2031 President Varga announced the curfew in Velmont, Ana Hruba said in a short speech.',
      ),
    ).toEqual([]);
  });
});
