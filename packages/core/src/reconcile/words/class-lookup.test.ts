import { expect, test } from 'vitest';
import { classLookup } from './class-lookup.js';

const classOf = classLookup({ boat: new Set(['ferry', 'launch']), event: new Set(['launch']) });

test('finds the class of a word, the first of several', () => {
  expect(classOf('ferry')).toBe('boat');
  expect(classOf('launch')).toBe('boat');
  expect(classOf('harbour')).toBeUndefined();
});

test('has no class for what every object has', () => {
  expect(classOf('constructor')).toBeUndefined();
});
