import { describe, expect, it } from 'vitest';
import { readText } from './read-text.js';

const tagOf = (sentence: string, word: string) => readText(sentence).tokens.find(({ text }) => text === word)?.pos;

describe('mendTags', () => {
  it.each([
    ['a noun behind a possessive', 'The mayor went into his address on Monday.', 'address', 'NOUN'],
    ['an adjective behind a possessor', "The mayor's measured reply pleased them.", 'measured', 'ADJ'],
    ['a preposition of old', 'Nine boats sank, according to the guild.', 'according', 'ADP'],
    ['a verb behind "has" cut short', "The mayor's left town.", 'left', 'VERB'],
    ['a second object', 'A court refused him bail on Monday.', 'bail', 'NOUN'],
    ['what somebody did', 'The guild wants those who shot nine sailors.', 'shot', 'VERB'],
    ['what is pointed at', 'The court cut that to six on Monday.', 'that', 'DET'],
    ['an auxiliary', 'The court freed him, having heard the guild.', 'having', 'AUX'],
    ['the verb of a sentence without one', "A drone hits the minister's house.", 'hits', 'VERB'],
    ['the verb of many', 'Rebels attack the town.', 'attack', 'VERB'],
    ['a heap of nouns', 'The storm damages of the year', 'damages', 'NOUN'],
    ['what counts', 'Both sides have been heavily mired in debt.', 'Both', 'DET'],
    ['what was done to something', 'The mill was burnt down in May.', 'burnt', 'VERB'],
    ['what was done before an object', 'They fled before harbour guards retook the pier.', 'retook', 'VERB'],
    ['what was done as a subject', 'It rained. Pumping was stopped on Monday.', 'Pumping', 'NOUN'],
    ['a verb', 'The guild measured the pier.', 'measured', 'VERB'],
  ])('knows %s', (_what, sentence, word, tag) => {
    expect(tagOf(sentence, word)).toBe(tag);
  });
});
