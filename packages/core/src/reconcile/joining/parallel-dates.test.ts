import { describe, expect, it } from 'vitest';
import { disputesIn } from '../../../test/disputes-in.js';
import { buildTimeline } from '../../build-timeline.js';

const told = async (one: string, other: string) =>
  disputesIn({ text: one, published: '2032-03-01' }, { text: other, published: '2032-04-01' });

describe('parallelDates', () => {
  it.each([
    [
      'a day, by the words that both tell it with',
      'Auditors came back to the Orlund tannery on 12 May 2031 and sealed its vats.',
      'The vats of the Orlund tannery were sealed by auditors on 14 May 2031.',
      ['date: 12 May 2031 (a) / 14 May 2031 (b)'],
    ],
    [
      'a month of another year',
      'In March 2029 an audit of the Orlund tannery found that its vats were leaking.',
      'An audit in March 2028 had found leaking vats at the Orlund tannery.',
      ['date: March 2029 (a) / March 2028 (b)'],
    ],
  ])('finds %s', async (_, one, other, disputes) => {
    expect(await told(one, other)).toEqual(disputes);
  });

  it('finds the day of a paper of those days beside one that looks back', async () => {
    expect(
      await disputesIn(
        { text: 'Auditors came back to the Orlund tannery on Monday and sealed its vats.', published: '2031-05-15' },
        { text: 'The vats of the Orlund tannery were sealed by auditors on 14 May 2031.', published: '2032-04-01' },
      ),
    ).toEqual(['date: 12 May 2031 (a) / 14 May 2031 (b)']);
  });

  it('makes one event of the two', async () => {
    const { events } = await buildTimeline([
      {
        id: 'a',
        text: 'Auditors came back to the Orlund tannery on 12 May 2031 and sealed its vats.',
        published: '2032-03-01',
      },
      {
        id: 'b',
        text: 'The vats of the Orlund tannery were sealed by auditors on 14 May 2031.',
        published: '2032-04-01',
      },
    ]);
    expect(events).toHaveLength(1);
  });

  it.each([
    [
      'what one of them tells of both days',
      'Auditors came to the Orlund tannery on 12 May 2031 and counted its vats. On 14 May 2031 auditors came to the Orlund tannery again.',
      'On 14 May 2031 auditors came to the Orlund tannery and counted its vats.',
    ],
    [
      'what happens day after day',
      'On 12 May 2031 tanners marched to the Orlund tannery against its vats.',
      'On 14 May 2031 tanners marched to the Orlund tannery against its vats.',
    ],
    [
      'days that are far apart',
      'Auditors came to the Orlund tannery on 12 May 2031 and counted its vats.',
      'Auditors came to the Orlund tannery on 28 May 2031 and counted its vats.',
    ],
  ])('leaves alone %s', async (_, one, other) => {
    expect(await told(one, other)).toEqual([]);
  });

  it('leaves alone what the papers of the day tell', async () => {
    expect(
      await disputesIn(
        { text: 'Auditors came to the Orlund tannery on 12 May and counted its vats.', published: '2031-05-13' },
        { text: 'Auditors came to the Orlund tannery on 14 May and counted its vats.', published: '2031-05-15' },
      ),
    ).toEqual([]);
  });
});
