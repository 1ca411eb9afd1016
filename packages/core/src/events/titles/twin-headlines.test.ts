import { describe, expect, it } from 'vitest';
import { dateOfEdtf } from '../../calendar/index.js';
import { Document } from '../../model/index.js';
import { analyseDocument, assembleTimeline } from '../../pipeline.js';
import { withoutTwins } from './twin-headlines.js';

const told = (over: object) => ({
  sentence: 0,
  basis: 'stated',
  date: dateOfEdtf('2019-05'),
  headline: { text: 'Clerk took the boat', weight: 3 },
  ...over,
});
const part = (...mentions: object[]) =>
  withoutTwins(mentions.map(told) as never).map(({ headline, continues }) => [headline?.text, continues]);

describe('mentions of one sentence with one headline', () => {
  it('tells what only goes on as a part of the first', () => {
    expect(part({}, { basis: 'context' })).toEqual([
      ['Clerk took the boat', undefined],
      [undefined, 0],
    ]);
    expect(part({}, { basis: 'publication', date: dateOfEdtf('2019-06-12') })[1]).toEqual([undefined, 0]);
  });

  it('leaves apart what has a date or a kind of its own, and other sentences', () => {
    const both = [
      ['Clerk took the boat', undefined],
      ['Clerk took the boat', undefined],
    ];
    expect(part({}, { date: dateOfEdtf('2019-06') })).toEqual(both);
    expect(part({}, { basis: 'context', kind: 'theft' })).toEqual(both);
    expect(part({}, { basis: 'context', sentence: 1 })).toEqual(both);
  });

  it('shows no title twice for one sentence', () => {
    const text = 'The mill closed in May 2019, with its windows nailed up and its gates welded by the owners.';
    const { events } = assembleTimeline([analyseDocument(Document.parse({ id: 'a', published: '2019-06-12', text }))]);
    expect(new Set(events.map(({ title }) => title)).size).toBe(events.length);
  });
});
