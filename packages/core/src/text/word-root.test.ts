import { describe, expect, it } from 'vitest';
import { inflectionRootOf, rootOf, rootOfBase } from './word-root.js';

describe('rootOf', () => {
  it.each([
    ['deliver', 'deliveries', 'delivered'],
    ['protest', 'protesters', 'protesting'],
    ['assassinate', 'assassination', 'assassinated'],
    ['order', 'ordered', 'ordering'],
    ['strike', 'struck', 'striking'],
    ['dismiss', 'dismissed', 'dismisses'],
  ])('is one for %s, %s and %s', (...words) => {
    expect(new Set(words.map(rootOf)).size).toBe(1);
  });

  it('keeps different words apart', () => {
    expect(rootOf('release')).not.toBe(rootOf('relay'));
    expect(inflectionRootOf('statement')).not.toBe(inflectionRootOf('states'));
  });

  it('keeps the loss apart from what is lost', () => {
    expect(inflectionRootOf('loss')).not.toBe(inflectionRootOf('lost'));
  });

  it('reads a base form as it stands', () => {
    expect(rootOfBase('found')).not.toBe(rootOf('found'));
  });
});
