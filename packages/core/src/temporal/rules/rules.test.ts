import { describe, expect, it } from 'vitest';
import { readText } from '../../text/index.js';
import { recogniseExpressions } from '../recognise.js';
import { resolveExpressions } from '../resolve.js';
import { RuleParser } from '../rule-parser.js';
import { holds, type Mask, triggersIn } from '../triggers.js';
import { rules } from './index.js';

const publishedOn = (day: string) => ({ edtf: day, start: day, end: day, basis: 'metadata' as const, reason: '' });

const read = (text: string, published: string) => {
  const reading = readText(text);
  return resolveExpressions(recogniseExpressions(reading), reading, publishedOn(published));
};

const triggersOf = (text: string): Mask => {
  const { tokens } = readText(text);
  return triggersIn(tokens, 0, tokens.length);
};

describe.each(rules())('$id', (rule) => {
  const { id, meaning, examples, counterexamples = [] } = rule;
  it('says what it means and shows it', () => {
    expect(id).toMatch(/^[a-z]+\/[a-z-]+$/);
    expect(meaning.length).toBeGreaterThan(15);
    expect(examples.length).toBeGreaterThan(0);
    const { mask, regex } = new RuleParser(rule);
    expect(examples.some(({ text }) => regex.test(text) && holds(triggersOf(text), mask))).toBe(true);
  });

  for (const { text, published, expect: expected } of examples) {
    it(`reads "${text}"`, () => {
      const values = Object.fromEntries(read(text, published).map((found) => [found.text, found.value]));
      expect(values).toMatchObject(expected);
    });
  }

  for (const text of counterexamples) {
    it(`passes over "${text}"`, () => {
      expect(recogniseExpressions(readText(text)).filter(({ rule }) => rule === id)).toEqual([]);
    });
  }
});

describe('the list of rules', () => {
  it('names each rule once', () => {
    const ids = rules().map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
