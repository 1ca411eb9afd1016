import { describe, expect, it } from 'vitest';
import { buildTimeline } from '../../build-timeline.js';

async function issuesIn(...texts: string[]): Promise<string[]> {
  const documents = texts.map((text, i) => ({ id: `paper-${'ab'[i]}`, text, published: '2031-05-20' }));
  return (await buildTimeline(documents)).issues.map(({ code, message }) => `${code}: ${message}`);
}

describe('checkDates', () => {
  it('tells of a date that is not where its article counts it from another', async () => {
    expect(
      await issuesIn(
        'A bomb exploded in Velmont on 3 May 2031. Mayor Pavel Drozd resigned on 14 May 2031, four days after the explosion.',
      ),
    ).toEqual([
      'contradictory-dates: "four days after the explosion" makes this 7 May 2031, as "the explosion" is dated 3 May 2031, but the article dates it 14 May 2031.',
    ]);
  });

  it.each(['7 May 2031', '8 May 2031', 'May 2031'])('lets stand what may be right: %s', async (date) => {
    expect(
      await issuesIn(
        `A bomb exploded in Velmont on 3 May 2031. Mayor Pavel Drozd resigned on ${date}, four days after the explosion.`,
      ),
    ).toEqual([]);
  });

  it('tells a circle from what merely has no date', async () => {
    const codes = async (text: string) => (await issuesIn(text)).map((issue) => issue.split(':')[0]);
    expect(
      await codes('The mayor resigned two days after the strike. The strike began three days before the resignation.'),
    ).toContain('circular-dates');
    expect(await codes('The mayor resigned two days after the strike.')).toEqual(['unresolved-relative-date']);
  });
});
