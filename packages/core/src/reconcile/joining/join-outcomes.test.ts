import { describe, expect, it } from 'vitest';
import { buildTimeline } from '../../build-timeline.js';

async function titlesOf(text: string) {
  const { events } = await buildTimeline([{ id: 'paper-a', text, published: '2031-05-20' }]);
  return events.map(({ reports }) => reports.length);
}

describe('joinOutcomes', () => {
  it('makes no event of the hurt of what is told just before, whatever that is called', async () => {
    const { events } = await buildTimeline([
      {
        id: 'paper-a',
        text: 'A strike began in Velmont on 14 May 2031. Its mayor wept.\n\nIn December 2030 the cable car dropped sharply over the Orlice. Four passengers were hurt.',
        published: '2031-05-20',
      },
    ]);
    expect(events.find(({ date }) => date.edtf === '2030-12')?.reports.length).toBe(2);
  });

  it('tells whether somebody was hurt with the attack that he was hurt in', async () => {
    expect(
      await titlesOf(
        'On 12 May 2031 a bomb exploded in front of the house of Mayor Pavel Drozd in Velmont.\n\nThe street is narrow.\n\nDrozd was slightly injured on 12 May 2031.',
      ),
    ).toHaveLength(1);
  });

  it('leaves what befell somebody on another day by itself', async () => {
    expect(
      await titlesOf(
        'On 12 May 2031 a bomb exploded in front of the house of Mayor Pavel Drozd in Velmont. Drozd was injured on 3 April 2030.',
      ),
    ).toHaveLength(2);
  });
});
