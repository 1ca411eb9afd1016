import type { Issue, Source } from '@dateline/core/model';
import { expect, test } from 'vitest';
import { dateAdvice } from './advise-date.js';

const source = (id: string): Source => ({
  id,
  kind: 'article',
  file: `${id}.txt`,
  language: 'en',
  words: 9,
  digest: '',
});
const undated = (sourceId: string): Issue => ({
  code: 'unknown-publication-date',
  severity: 'warning',
  message: '',
  sourceId,
});
const sources = ['a', 'b', 'c', 'd', 'e'].map(source);

test('articles whose words lean on an unknown day are named, with what to do', () => {
  expect(dateAdvice({ sources, issues: [undated('b')] })).toMatch(
    /^b\.txt doesn't say when it was .* --published DATE/,
  );
  expect(dateAdvice({ sources, issues: ['a', 'b', 'c', 'e'].map(undated) })).toMatch(
    /^a\.txt, b\.txt, c\.txt and 1 more don't say/,
  );
});

test('where every article has its day there is nothing to say', () => {
  expect(dateAdvice({ sources, issues: [{ ...undated('a'), code: 'contradictory-dates' }] })).toBeUndefined();
});
