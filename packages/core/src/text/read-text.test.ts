import { expect, test } from 'vitest';
import { readText } from './read-text.js';

const sentencesOf = (text: string) => readText(text).sentences.map(({ start, end }) => text.slice(start, end));

test('a full stop between figures ends no sentence', () => {
  expect(sentencesOf('The ferry sank at 4.17am on Tuesday. Two drowned.')).toEqual([
    'The ferry sank at 4.17am on Tuesday.',
    'Two drowned.',
  ]);
});

test('an ordinary word at the end of a sentence is no abbreviation', () => {
  const text = 'She turned herself in. Police sat. Mayor Roe said no. He is 5 in. No. 7 is his.';
  expect(sentencesOf(text).slice(0, 3)).toEqual(['She turned herself in.', 'Police sat.', 'Mayor Roe said no.']);
  const { tokens } = readText(text);
  for (const { start, end, text: word } of tokens) expect(text.slice(start, end)).toBe(word);
  expect(tokens.filter((token) => token.text === 'in').map(({ pos }) => pos)).toEqual(['ADP']);
});

test('invisible marks are no part of a word, and its place in the text holds them', () => {
  const text = 'It rained on Wednes\u00adday and in No\u200bvem\u00adber.';
  const { tokens } = readText(text);
  expect(tokens.map((token) => token.text).join(' ')).toBe('It rained on Wednesday and in November .');
  expect(text.slice(tokens[3]!.start, tokens[3]!.end)).toBe('Wednes\u00adday');
});

test('the end of a line within a paragraph is no word and changes no other', () => {
  const text =
    'Bridge closes.\n\nThe owner, Northline, denied that the\nsteering had failed. He left in\r\nJanuary 2023.';
  const told = ({ tokens }: ReturnType<typeof readText>) => tokens.map((token) => `${token.text}/${token.pos}`);
  const one = text.replace(/(?<=\w)\r?\n(?=\w)/g, ' ');
  expect(told(readText(text))).toEqual(told(readText(one)));
  for (const { start, end, text: word } of readText(text).tokens) expect(text.slice(start, end)).toBe(word);
});
