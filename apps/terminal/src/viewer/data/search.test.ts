import { expect, test } from 'vitest';
import { sampleTimeline } from '../../../test/sample-timeline.js';
import { fuzzyPick } from './fuzzy.js';
import { isNear, searchMatcher, searchTerms, searchWords } from './search.js';
import { indexTimeline } from './timeline-index.js';

const index = indexTimeline(sampleTimeline());
const found = (query: string) => index.entries.filter(searchMatcher(index, query)).map(({ event }) => event.id);

test('all words must be found: in title, words, names, aliases, publisher or date', () => {
  expect(found('lamp dark')).toEqual(['lamp-dark']);
  expect(found('"lamp was"')).toEqual(['lamp-lit']);
  expect(found('keepers a.')).toEqual(['strike']);
  expect(found('quay wire')).toEqual(['lamp-dark']);
  expect(found('2020-11')).toEqual(['bribe']);
  expect(found('سارة')).toEqual(['bribe']);
});

test('a word that is known is taken as it stands, one that is not for its neighbours', () => {
  expect(searchTerms(index, 'lamp')).toEqual([['lamp']]);
  expect(searchTerms(index, 'srtike')).toEqual([['strike']]);
  expect(searchTerms(index, 'qqqqq')).toEqual([['qqqqq']]);
});

test('quotes keep words together, and a quote that is not closed yet counts', () => {
  expect(searchWords('a "b c" d')).toEqual(['a', 'b c', 'd']);
  expect(searchWords('"b c')).toEqual(['b c']);
});

test.each([
  ['strike', 'strike', true],
  ['strke', 'strike', true],
  ['strikes', 'strike', true],
  ['stroke', 'strike', true],
  ['srtike', 'strike', true],
  ['tsrkie', 'strike', false],
  ['str', 'strike', false],
])('%s is near %s: %s', (a, b, near) => {
  expect(isNear(a, b)).toBe(near);
});

test('in lists, letters in their order are enough, and the closest label comes first', () => {
  const labels = ['Old Bridge', 'Harbour Post', 'Ana Ruiz', 'River Radio'];
  expect(fuzzyPick(labels, 'rr', (label) => label)[0]).toBe('River Radio');
  expect(fuzzyPick(labels, 'ana', (label) => label)).toEqual(['Ana Ruiz']);
  expect(fuzzyPick(labels, '', (label) => label)).toEqual(labels);
  expect(fuzzyPick(labels, 'zz', (label) => label)).toEqual([]);
});
