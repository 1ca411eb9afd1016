import { describe, expect, it } from 'vitest';
import { tagDocument } from '../../tag-document.js';
import { RuleParser } from '../rule-parser.js';
import { rules } from './index.js';

const LENGTH = 100_000;
const repeat = (words: string): string => words.repeat(Math.ceil(LENGTH / words.length)).slice(0, LENGTH);

/** Texts that are nearly what a rule looks for, over and over: cut short, run together, or pulled apart by white space. */
function hostileTexts(example: string): string[] {
  const words = example.split(' ');
  const gap = ' '.repeat(LENGTH / words.length);
  return [
    repeat(`${example} `),
    repeat(example.replaceAll(' ', '')),
    repeat(`${example.slice(0, -1)} `),
    ...words.slice(0, 6).map((word) => repeat(`${word} `)),
    words.join(gap).slice(0, LENGTH),
  ];
}

describe.each(rules())('$id at 100,000 characters', (rule) => {
  it('has no quantifier without a bound, so that each attempt costs no more than a constant', () => {
    const { regex } = new RuleParser(rule);
    const bare = regex.source.replace(/\\./g, '').replace(/\[[^\]]*\]/g, '');
    expect(bare).not.toMatch(/[*+]|\{\d+,\}/);
  });

  it('comes to an end on texts that are nearly what it looks for', () => {
    const { regex } = new RuleParser(rule);
    for (const text of rule.examples.flatMap((example) => hostileTexts(example.text))) {
      const all = new RegExp(regex.source, 'gi');
      expect([...text.matchAll(all)].every(([words]) => words.length < LENGTH)).toBe(true);
    }
  });
});

describe('any text', () => {
  const texts: Record<string, string> = {
    'no space': repeat('a'),
    'spaces alone': repeat(' '),
    figures: repeat('1'),
    'one date after another': repeat('Friday '),
    'years without end': repeat('2019-'),
    'numbers in words': repeat('twenty-'),
    'open brackets': repeat('(('),
    'right-to-left marks': repeat('\u202eMay 5\u2066 '),
    nulls: repeat('\u0000Mon\u0000'),
    'lone surrogates': repeat('\ud800 June '),
    markup: repeat('<b>May</b>&nbsp;5, <i>2021</i>'),
    escapes: repeat('\u001b[31mMay 5\u001b[0m '),
  };

  it.each(Object.keys(texts))('%s gives a result whose spans point into the text', (name) => {
    const text = texts[name]!;
    const { expressions } = tagDocument({ id: 'x', text, language: 'en', published: '2021-11-08' });
    expect(expressions.every(({ start, end, text: words }) => text.slice(start, end) === words)).toBe(true);
  });
});
