import { describe, expect, it } from 'vitest';
import { readText } from './read-text.js';

const tagOf = (sentence: string, word: string) => readText(sentence).tokens.find(({ text }) => text === word)?.pos;

describe('mendTags', () => {
  it.each([
    ['a noun behind a possessive', 'The mayor went into his address on Monday.', 'address', 'NOUN'],
    ['an adjective behind a possessor', "The mayor's measured reply pleased them.", 'measured', 'ADJ'],
    ['a preposition of old', 'Nine boats sank, according to the guild.', 'according', 'ADP'],
    ['a verb behind "has" cut short', "The mayor's left town.", 'left', 'VERB'],
    ['a verb', 'The guild measured the pier.', 'measured', 'VERB'],
  ])('knows %s', (_what, sentence, word, tag) => {
    expect(tagOf(sentence, word)).toBe(tag);
  });
});
