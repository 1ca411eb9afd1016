import { describe, expect, it } from 'vitest';
import { analyseDocument } from '../pipeline.js';
import { chooseSentences, textOf } from './choose-sentences.js';
import { weighDocuments } from './weigh-documents.js';

const choose = (texts: string[], count: number, topic?: string) => {
  const analyses = texts.map((text, index) =>
    analyseDocument({ id: String(index), kind: 'article', text, published: '2019-05-07' }),
  );
  const candidates = analyses.flatMap(({ sentences }, document) =>
    sentences.map((_, sentence) => ({ document, sentence })),
  );
  const weights = weighDocuments(analyses, new Map(), topic);
  return chooseSentences(candidates, count, analyses, weights).map((candidate) => textOf(candidate, analyses));
};

const FLOOD = 'The Kelby dam broke in the night and flooded forty houses in the lower town.';
const AGAIN = 'The Kelby dam broke in the night and forty houses of the lower town were flooded.';
const RESCUE = 'Soldiers in boats brought families from flooded houses of the lower town to the Kelby school.';
const ASIDE = 'A museum of clocks in the capital has found a buyer for its oldest pendulum, a dealer wrote.';

describe('chooseSentences', () => {
  it('takes what most tell before what one tells in passing', () => {
    expect(choose([FLOOD, AGAIN, RESCUE, ASIDE], 1)).not.toEqual([ASIDE]);
  });

  it('does not tell the same twice', () => {
    const both = choose([FLOOD, AGAIN, RESCUE], 2);
    expect(both).toContain(RESCUE);
    expect(choose([FLOOD, AGAIN], 2)).toHaveLength(1);
  });

  it('leans towards the topic', () => {
    expect(choose([FLOOD, ASIDE], 1, 'museum clocks pendulum')).toEqual([ASIDE]);
  });

  it('passes over sentences that say too little, unless there is nothing else', () => {
    expect(choose(['It broke.', FLOOD], 2)).toEqual([FLOOD]);
    expect(choose(['It broke.'], 2)).toEqual(['It broke.']);
  });
});
