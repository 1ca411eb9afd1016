import { describe, expect, it } from 'vitest';
import { Document } from '../../model/index.js';
import { analyseDocument, assembleTimeline } from '../../pipeline.js';

const tell = (text: string) =>
  assembleTimeline([analyseDocument(Document.parse({ id: 'x', text, published: '2031-05-12' }))]).events.map(
    ({ title, date }) => `${date.edtf} ${title}`,
  );

describe('what somebody hands on', () => {
  it.each([
    ['The old mill bridge collapsed on Friday, police said on Sunday.'],
    ['Police said on Sunday that the old mill bridge had collapsed on Friday.'],
    ['The mayor told reporters on Sunday that planks of the old bridge had collapsed on Friday.'],
  ])('has its own day alone: %s', (text) => {
    expect(tell(text)).toEqual([expect.stringMatching(/^2031-05-09 .*collapsed/)]);
  });

  it('is told as said where only the saying has a day', () => {
    expect(tell('A ferry capsized off the coast, officials said on Sunday.')).toEqual([
      '2031-05-11 Ferry capsized off the coast',
    ]);
  });

  it('leaves the saying where it is of days to come, or does more than hand on', () => {
    const daysOf = (text: string) => tell(text).map((told) => told.split(' ')[0]);
    expect(daysOf('Ida Brandt said on Sunday that she would resign on 5 June.')).toEqual(['2031-05-11', '2031-06-05']);
    expect(daysOf('Ida Brandt admitted on Sunday that she had taken bribes in March 2030.')).toEqual([
      '2030-03',
      '2031-05-11',
    ]);
  });
});
