import { describe, expect, it } from 'vitest';
import { dayOf } from '../calendar/index.js';
import { analyseDocument } from '../pipeline.js';
import { weighDays } from './weigh-days.js';

const read = (published: string | undefined, text: string) =>
  analyseDocument({ id: 'x', kind: 'article', text, published });
const weigh = (...analyses: ReturnType<typeof read>[]) =>
  Object.fromEntries(
    [
      ...weighDays(
        analyses,
        analyses.map(() => 1),
      ),
    ].map(([day, weight]) => [dayOf(day), Math.round(weight * 100) / 100]),
  );

describe('weighDays', () => {
  it('counts a day once an article, however often the article names it', () => {
    const once = weigh(read(undefined, 'The dam broke on 3 May 2019. Nobody was hurt.'));
    const often = weigh(read(undefined, 'The dam broke on 3 May 2019. On 3 May 2019 nobody was hurt.'));
    expect(once).toEqual({ '2019-05-03': 1 });
    expect(often).toEqual(once);
  });

  it('gives an undated opening to the day of publication, and a little to the day before', () => {
    expect(weigh(read('2019-05-07', 'The dam has broken. Nobody was hurt.'))).toEqual({
      '2019-05-07': 1.5,
      '2019-05-06': 0.25,
    });
    expect(weigh(read('2019-05-07', 'The dam broke on 3 May 2019. Nobody was hurt.'))).toEqual({
      '2019-05-03': 1,
      '2019-05-07': 0.5,
      '2019-05-06': 0.25,
    });
  });

  it('counts what is told ahead of its day half', () => {
    expect(weigh(read('2019-05-07', 'The dam will be opened on 20 June 2019, the mayor said.'))['2019-06-20']).toBe(
      0.5,
    );
  });

  it('shares a month out over its days, and leaves a year alone', () => {
    const days = weigh(read(undefined, 'The dam was built in June 2001. The valley was bought in 1998.'));
    expect(Object.keys(days)).toHaveLength(30);
    expect(days['2001-06-15']).toBe(0.03);
  });
});
