import { describe, expect, it } from 'vitest';
import { disputesIn } from '../../../test/disputes-in.js';

const passage = (age: string, hour: string) =>
  `Mayor Pavel Drozd, a ${age}-year-old lawyer who had run Velmont for eleven years, left the hall through the kitchen. ` +
  `The county's first warning went to telephones at ${hour}, when the water had already reached the lower mill and the school. ` +
  'Nobody in the hall had been told that the sluice above the town was open, two of the councillors said afterwards.';
const own = (paper: string) =>
  Array.from(
    { length: 14 },
    (_, i) =>
      `For ${paper} the ${i}th neighbour in row described in other words what the dogs of the ${paper} quarter did.`,
  ).join(' ');

describe('findReuse', () => {
  it('finds what was changed in passages of a report that is worked into another', async () => {
    expect(
      await disputesIn(
        `The sluice at Velmont broke on 12 May 2031. ${passage('64', '3:05 a.m.')} ${own('Chronicle')}`,
        `The sluice at Velmont broke on 12 May 2031. ${own('Gazette')} ${passage('66', '3:25 a.m.')}`,
      ),
    ).toEqual(['time of day: 3:05 a.m. (a) / 3:25 a.m. (b)', 'age of Pavel Drozd: 64 (a) / 66 (b)']);
  });

  it('takes what an article of another week says for its own time', async () => {
    expect(
      await disputesIn(
        {
          text: `The sluice at Velmont broke on 12 May 2031. ${passage('64', '3:05 a.m.')} ${own('Chronicle')}`,
          published: '2031-05-13',
        },
        {
          text: `The sluice at Velmont broke on 12 May 2031. ${own('Gazette')} ${passage('65', '3:05 a.m.')}`,
          published: '2032-08-20',
        },
      ),
    ).toEqual([]);
  });
});
