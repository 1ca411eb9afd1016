import { expect, test } from 'vitest';
import { readText } from './read-text.js';

const sentencesOf = (text: string) => readText(text).sentences.map(({ start, end }) => text.slice(start, end));

test('a full stop between figures ends no sentence', () => {
  expect(sentencesOf('The ferry sank at 4.17am on Tuesday. Two drowned.')).toEqual([
    'The ferry sank at 4.17am on Tuesday.',
    'Two drowned.',
  ]);
});

test('invisible marks are no part of a word, and its place in the text holds them', () => {
  const text = 'It rained on Wednes\u00adday and in No\u200bvem\u00adber.';
  const { tokens } = readText(text);
  expect(tokens.map((token) => token.text).join(' ')).toBe('It rained on Wednesday and in November .');
  expect(text.slice(tokens[3]!.start, tokens[3]!.end)).toBe('Wednes\u00adday');
});
