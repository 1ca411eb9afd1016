import { describe, expect, it } from 'vitest';
import { foldText, hitsIn } from './fold-text.js';
import { forgivenWords, isNear, searchTerms, searchWords } from './search-words.js';

const texts = ['the keepers began a strike', 'a strike of sulayman nahhas', 'strikes at the quay'].map(foldText);
const found = (query: string) => searchTerms(searchWords(query), texts).map((term) => term.found);

describe('searchWords', () => {
  it('keeps words in quotation marks together, and counts a mark that is not closed yet', () => {
    expect(searchWords('a “B  c” d')).toEqual(['a', 'b c', 'd']);
    expect(searchWords('"b c')).toEqual(['b c']);
    expect(searchWords('"')).toEqual([]);
    expect(searchWords('Mālki')).toEqual(['malki']);
  });
});

describe('searchTerms', () => {
  it('takes a word that stands somewhere as it is, also where it is a part of one', () => {
    expect(found('strike keep')).toEqual([['strike'], ['keep']]);
  });

  it('takes a word that stands nowhere for those one edit away, the most frequent first', () => {
    expect(found('srtike')).toEqual([['strike']]);
    expect(found('striks')).toEqual([['strike', 'strikes']]);
  });

  it('forgives two letters of a long word whose first is right', () => {
    expect(found('suleiman')).toEqual([['sulayman']]);
    expect(found('bulaiman')).toEqual([['bulaiman']]);
  });

  it('leaves short words, phrases and what is near nothing', () => {
    expect(found('qua "strike qua" qqqqqqq')).toEqual([['qua'], ['strike qua'], ['qqqqqqq']]);
    expect(found('quy "quay the"')).toEqual([['quy'], ['quay the']]);
  });
});

it.each([
  ['strike', 'strike', true],
  ['strke', 'strike', true],
  ['strikes', 'strike', true],
  ['stroke', 'strike', true],
  ['srtike', 'strike', true],
  ['tsrkie', 'strike', false],
  ['strkie', 'strike', true],
  ['str', 'strike', false],
])('%s is near %s: %s', (a, b, near) => {
  expect(isNear(a, b)).toBe(near);
});

it('tells what was looked for instead', () => {
  expect(forgivenWords(searchTerms(['quay', 'srtike'], texts))).toBe('“srtike” is nowhere; these have “strike”');
  expect(forgivenWords([{ word: 'a', found: ['b', 'c', 'd', 'e'] }])).toBe(
    '“a” is nowhere; these have “b” or “c” or “d” or others like it',
  );
  expect(forgivenWords(searchTerms(['quay', 'qqqqq'], texts))).toBe('');
});

it('finds hits whatever the case and accents', () => {
  expect(hitsIn('Mālki met malki’s men', ['malki'])).toEqual([
    { start: 0, end: 5 },
    { start: 10, end: 15 },
  ]);
  expect(hitsIn('İzmir 🔥 fire', ['fire', ''])).toEqual([{ start: 9, end: 13 }]);
});
