import { describe, expect, it } from 'vitest';
import { contentRoots } from '../text/index.js';
import { isSound } from './is-sound.js';

const sound = (text: string, role: 'body' | 'caption' | 'quotation' = 'body') =>
  isSound({ role }, text, contentRoots(text));

describe('isSound', () => {
  it.each([
    'The Kelby dam broke in the night and flooded forty houses in the lower town.',
    'The mayor of Kelby said "we lost our homes" when the dam broke in the night.',
    'The dam of Kelby was built before World War I by miners of the lower town.',
  ])('is true of what tells others: %s', (text) => expect(sound(text)).toBe(true));

  it.each([
    'I stood on the bridge when the Kelby dam broke and flooded the lower town.',
    "I'm told the Kelby dam broke in the night and flooded the lower town.",
    'Now you can see the forty houses that the Kelby dam has flooded in the night.',
    'KELBY | Mon Jun 3, 2019 6:14 pm - The dam broke in the night and flooded forty houses.',
    'The Kelby dam, which broke in the night and flooded forty houses in the lower town',
    'which broke in the night and flooded forty houses in the lower town of Kelby.',
    'Who will pay for the forty houses that the Kelby dam flooded in the night?',
    '3 June 2019 Last updated at 18:14 The Kelby dam has flooded forty houses in the lower town.',
    'The dam broke.',
  ])('is false of talk, of page furniture, of pieces, of questions and of what says too little: %s', (text) =>
    expect(sound(text)).toBe(false),
  );

  it('is false of captions and of words that are all quoted', () => {
    const text = 'The Kelby dam broke in the night and flooded forty houses in the lower town.';
    expect(sound(text, 'caption')).toBe(false);
    expect(sound(text, 'quotation')).toBe(false);
  });
});
