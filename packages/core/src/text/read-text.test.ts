import { expect, test } from 'vitest';
import { readText } from './read-text.js';

const sentencesOf = (text: string) => readText(text).sentences.map(({ start, end }) => text.slice(start, end));

test('a full stop between figures ends no sentence', () => {
  expect(sentencesOf('The ferry sank at 4.17am on Tuesday. Two drowned.')).toEqual([
    'The ferry sank at 4.17am on Tuesday.',
    'Two drowned.',
  ]);
});
