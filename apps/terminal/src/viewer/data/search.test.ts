import { expect, test } from 'vitest';
import { sampleTimeline } from '../../../test/sample-timeline.js';
import { fuzzyPick } from './fuzzy.js';
import { markedWords, searchMatcher } from './search.js';
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

test('a word that stands nowhere finds its neighbours, and these are marked', () => {
  expect(found('srtike')).toEqual(['strike']);
  expect(markedWords(index, 'srtike lamp')).toEqual(['strike', 'lamp']);
  expect(markedWords(index, '\x1b[31mlamp')).toEqual(['lamp']);
  expect(markedWords(index, '')).toEqual([]);
});

test('in lists, letters in their order are enough, and the closest label comes first', () => {
  const labels = ['Old Bridge', 'Harbour Post', 'Ana Ruiz', 'River Radio'];
  expect(fuzzyPick(labels, 'rr', (label) => label)[0]).toBe('River Radio');
  expect(fuzzyPick(labels, 'ana', (label) => label)).toEqual(['Ana Ruiz']);
  expect(fuzzyPick(labels, '', (label) => label)).toEqual(labels);
  expect(fuzzyPick(labels, 'zz', (label) => label)).toEqual([]);
});
