import { expect, it } from 'vitest';
import { CONCEPT_KINDS } from '../../lexicon/index.js';
import { narrowBit } from './concepts.js';

it('gives each narrow kind a bit of its own, and the others none', () => {
  const bits = CONCEPT_KINDS.split(/\s+/).map(narrowBit);
  expect(new Set(bits).size).toBe(bits.length);
  expect(bits.every((bit) => bit !== 0 && (bit & (bit - 1)) === 0)).toBe(true);
  expect(narrowBit('market')).toBe(0);
});
