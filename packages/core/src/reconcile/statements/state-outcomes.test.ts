import { describe, expect, it } from 'vitest';
import { disputesIn } from '../../../test/disputes-in.js';
import { analyseDocument } from '../../pipeline.js';

const conditionsIn = (text: string) =>
  analyseDocument({ id: 'paper', kind: 'article', text, published: '2031-05-20' })
    .statements.filter(({ aspect, topic }) => aspect === 'outcome' && topic === 'condition')
    .map(({ value }) => value);

describe('how badly somebody was hurt', () => {
  it.each([
    ['Mayor Pavel Drozd was lightly wounded.', 'lightly injured'],
    ['Mayor Pavel Drozd was critically injured.', 'gravely injured'],
    ['Mayor Pavel Drozd remained in a critical condition at the clinic.', 'gravely injured'],
    ['Judge Ana Roe is in critical condition.', 'gravely injured'],
    ['Judge Ana Roe was fighting for her life on Monday.', 'gravely injured'],
    ['Judge Ana Roe was injured.', 'injured'],
  ])('reads %s', (text, value) => {
    expect(conditionsIn(text)).toEqual([value]);
  });

  it.each([
    'Mayor Pavel Drozd was in a critical mood.',
    'Judge Ana Roe was fighting for her job.',
    'The bridge is in a critical condition.',
  ])('tells nothing of it: %s', (text) => {
    expect(conditionsIn(text)).toEqual([]);
  });

  it('is disputed between a light hurt and a grave one', async () => {
    const attack = 'On 12 May 2031 a bomb exploded beside the car of Mayor Pavel Drozd in Orlice.';
    expect(
      await disputesIn(`${attack} Drozd was lightly wounded.`, `${attack} Drozd remained in a critical condition.`),
    ).toEqual(['condition of Pavel Drozd: in a critical condition (b) / lightly wounded (a)']);
    expect(await disputesIn(`${attack} Drozd was wounded.`, `${attack} Drozd was critically wounded.`)).toEqual([]);
  });
});
