import { expect, test } from 'vitest';
import { Document } from '../../model/index.js';
import { analyseDocument } from '../../pipeline.js';
import { tagDocument } from '../../tag-document.js';

const issuesOf = (text: string, published?: string) =>
  analyseDocument(Document.parse({ id: 'a', text, published })).issues.map(
    ({ code, message }) => `${code}: ${message}`,
  );

test('words that lean on an unknown day are told once, with the first of them', () => {
  expect(issuesOf('The council closed the old bridge on Friday. It will open again next week.')).toEqual([
    'unknown-publication-date: Nothing says when this was published, so "Friday" and 1 more that lean on that day stay undated.',
  ]);
  const { issues } = tagDocument({ id: 'a', text: 'The council closed the old bridge on Friday.' });
  expect(issues.map(({ message }) => message)).toEqual([
    'Nothing says when this was published, so "Friday" stays undated.',
  ]);
});

test('where the day is known, or nothing leans on it, there is nothing to tell', () => {
  expect(issuesOf('The council closed the old bridge on Friday.', '2021-11-08')).toEqual([]);
  expect(issuesOf('The council closed the old bridge in 1904, for two weeks.')).toEqual([]);
});
