import { describe, expect, it } from 'vitest';
import { disputesIn } from '../../../test/disputes-in.js';
import { analyseDocument } from '../../pipeline.js';

const statedIn = (text: string) =>
  analyseDocument({ id: 'paper', kind: 'article', text, published: '2031-05-20' })
    .statements.filter(({ aspect }) => aspect === 'figure')
    .map(({ topic, label }) => `${topic}: ${label}`);

describe('isReckoned', () => {
  it.each([
    ['A rally that police put at 8,000 people ended in a brawl.', ['crowd: 8,000 people']],
    ['Police put the march at 8,000, its organisers at 15,000.', ['crowd: 8,000 people', 'crowd: 15,000 people']],
    ['On the first march, the organisers said 2,000 and the police 600.', ['crowd: 2,000 people', 'crowd: 600 people']],
    ['Thousands marched. The police have just given us 6,000.', ['crowd: thousands people', 'crowd: 6,000 people']],
    ['The vigil was long. The organisers spoke of 900.', ['crowd: 900 people']],
    ['The rally was stopped. Police said 300 officers were on duty.', []],
    ['The rally was stopped. Police said 300 were injured.', ['injured: 300 injured']],
    ['The plant shut. Police said 300.', []],
  ])('reads %s', (text, stated) => {
    expect(statedIn(text)).toEqual(stated);
  });

  it('lets those who count a crowd differ', async () => {
    expect(
      await disputesIn(
        'Tens of thousands marched to the Senate in Velmont on 12 May 2031. Police put the march at 60,000 people.',
        'On 12 May 2031 a march that the organisers put at 150,000 people went to the Senate in Velmont.',
      ),
    ).toEqual(['size of the crowd: 150,000 people (b) / 60,000 people (a)']);
  });
});
