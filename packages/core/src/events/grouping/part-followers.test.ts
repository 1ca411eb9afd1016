import { describe, expect, it } from 'vitest';
import { Document, type DocumentAnalysis } from '../../model/index.js';
import { analyseDocument } from '../../pipeline.js';
import { partFollowers } from './part-followers.js';
import { readPileTerms } from './pile-terms.js';

const FLOOD = `Flood water broke the weir at Eastham on Tuesday.

The water reached the market within an hour.

Mayor Jane Roe praised the crews.

Upstream, a fisherman painted his boat blue.

The broken weir leaned over the market for hours.

Later a plumber mended the broken weir.`;

/** Articles of other days that all speak of one thing. */
const about = (thing: string) =>
  Array.from(
    { length: 24 },
    (_, day) =>
      `The ${thing} at Marl moved on ${day + 2} May 2019.\n\nOn ${day + 3} May 2019 the ${thing} moved again.`,
  );

const analyse = (texts: readonly string[]): DocumentAnalysis[] =>
  texts.map((text, index) =>
    analyseDocument(Document.parse({ id: `article-${index}`, text, published: '2019-06-13' })),
  );

/** Whether the sentence with these words goes on from another mention, before and after. */
function goesOn(words: string, texts: readonly string[]): readonly boolean[] {
  const before = analyse(texts);
  const after = partFollowers(
    before,
    readPileTerms(
      before,
      before.map(() => []),
    ),
  );
  return [before, after].map(([flood]) => {
    const { document, mentions } = flood!;
    const told = mentions.find(({ start, end }) => document.text.slice(start, end).includes(words));
    expect(told?.date?.edtf).toBe('2019-06-11');
    return told?.continues !== undefined;
  });
}

describe('partFollowers', () => {
  it('parts what shares nothing with the story that it goes on from', () => {
    expect(goesOn('fisherman', [FLOOD])).toEqual([true, false]);
  });

  it('knows a clause by all that its sentence tells', () => {
    const beside = FLOOD.replace('painted his boat blue', 'painted his boat blue while the weir at Eastham broke');
    expect(goesOn('fisherman', [beside])).toEqual([true, true]);
  });

  it('keeps what shares words with it', () => {
    expect(goesOn('leaned', [FLOOD])).toEqual([true, true]);
  });

  it('keeps what shares a word that few articles use, and not one that all are full of', () => {
    expect(goesOn('plumber', [FLOOD, ...about('new barn')])).toEqual([true, true]);
    expect(goesOn('plumber', [FLOOD, ...about('broken weir')])).toEqual([true, false]);
  });
});
