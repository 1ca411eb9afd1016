import { describe, expect, it } from 'vitest';
import { analyseDocument } from '../../pipeline.js';

const placesIn = (text: string) =>
  analyseDocument({ id: 'paper', kind: 'article', text, published: '2031-05-20' })
    .statements.filter(({ aspect, counted }) => aspect === 'place' && counted === 'building')
    .map(({ topic, value }) => `${topic}: ${value}`);

describe('a passive that two verbs share', () => {
  it('is told of both', () => {
    expect(
      placesIn('The director, Mr Pavel Drozd, was put on leave on 4 May and detained on 7 May at Velmont airport.'),
    ).toEqual(['arrest: airport']);
  });

  it('is no passive where something stands behind the second', () => {
    expect(placesIn('Pavel Drozd was moved on 4 May and detained nine men at Velmont airport.')).toEqual([]);
  });
});
