import { describe, expect, it } from 'vitest';
import { disputesIn } from '../../../test/disputes-in.js';
import { analyseDocument } from '../../pipeline.js';

const statedIn = (text: string) =>
  analyseDocument({ id: 'paper', kind: 'article', text, published: '2031-05-20' })
    .statements.filter(({ aspect }) => /^(?:deed|place)$/.test(aspect))
    .map(({ aspect, topic, label }) => `${aspect}: ${topic} ${label}`.trim());

describe('stateNominalDeeds', () => {
  it.each([
    ['October 2030 – Dismissal of Ms Varga.', ['deed: departure']],
    ['It ended with the death of Jonas Berg, a student, at a roadblock in Orlund.', ['place: death Orlund']],
    ['The union demanded the arrest of Jonas Berg in Orlund.', []],
    [
      'In March Jonas Berg was stopped at Velmont airport.',
      ['deed: arrest', 'place: arrest Velmont airport', 'place: arrest Velmont airport'],
    ],
    ['Jonas Berg left office on 3 March.', ['deed: departure']],
    ['Jonas Berg left the government building on 3 March.', []],
  ])('reads %s', (text, stated) => {
    expect(statedIn(text)).toEqual(stated);
  });

  it('holds where somebody died against where others say so', async () => {
    expect(
      await disputesIn(
        'The protest turned angry on 12 May 2031 with the death of Jonas Berg, a student, at a roadblock in Orlund.',
        'On 12 May 2031 the student Jonas Berg was killed in Velmont.',
      ),
    ).toEqual(['place of the death of Jonas Berg: Orlund (a) / Velmont (b)']);
  });
});
