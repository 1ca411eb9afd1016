import { describe, expect, it } from 'vitest';
import { contentRoots } from '../text/index.js';
import { matchTopic, readTopic } from './topic-query.js';

const even = () => 1;
const match = (topic: string, text: string, rarity: (root: string) => number = even) =>
  matchTopic(readTopic(topic), contentRoots(text), rarity);

describe('a topic', () => {
  it('is found in any inflection, in capitals or not', () => {
    expect(match('protest', 'PROTESTERS filled the square.')).toBe(1);
    expect(match('arrests', 'Two men were arrested.')).toBe(1);
  });

  it('is met in part by some of its words', () => {
    expect(match('harbour strike', 'The harbour is deep.')).toBe(0.5);
  });

  it('counts rare words more', () => {
    const rarity = (root: string) => (contentRoots('harbour').includes(root) ? 3 : 1);
    expect(match('harbour strike', 'The harbour is deep.', rarity)).toBe(0.75);
  });

  it('holds phrases together', () => {
    expect(match('"bank run"', 'A run on the river bank.')).toBe(0);
    expect(match('"bank run"', 'The bank run began at noon.')).toBe(1);
  });

  it.each(['', '  ', 'the of and', '""'])('without a word in it (%j) is met by everything', (topic) => {
    expect(match(topic, 'Anything at all.')).toBe(1);
  });
});
