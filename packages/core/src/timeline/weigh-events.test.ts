import { expect, it } from 'vitest';
import { buildTimeline } from '../build-timeline.js';
import { analyseDocument } from '../pipeline.js';
import { salienceAmong } from './weigh-events.js';

it('puts what happened before what several people said of it', async () => {
  const article = {
    kind: 'article' as const,
    id: 'herald',
    text: 'A fire destroyed the mill in Oskby on 5 May 2021.',
    published: '2021-05-06',
  };
  const [fire] = (await buildTimeline([article])).events;
  const said = { ...fire!, title: 'Statements by Jane Roe, Tom Hale and others' };
  const analyses = [analyseDocument(article)];
  const salienceOf = salienceAmong([fire!, said], { analyses, sourceIds: ['herald'], copies: new Map(), weights: [1] });
  expect(salienceOf(fire!)).toBe(1);
  expect(salienceOf(said)).toBeLessThan(0.7);
});
