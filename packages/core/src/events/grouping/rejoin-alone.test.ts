import { describe, expect, it } from 'vitest';
import type { DocumentAnalysis, EventMention } from '../../model/index.js';
import { rejoinAlone } from './rejoin-alone.js';

const told = (sentence: number, more: Partial<EventMention>): EventMention =>
  ({ sentence, kind: 'attack', basis: 'context', ...more }) as EventMention;

/** "Guards brought down two of the balloons, and the third struck the hall." beside another article's "Balloons struck the hall." */
const analysesOf = (third: Partial<EventMention>): DocumentAnalysis[] =>
  [
    { mentions: [told(0, {})] },
    { mentions: [told(0, { kind: undefined }), told(4, { kind: undefined, continues: 0 }), told(4, third)] },
  ] as DocumentAnalysis[];

const GROUPS = [
  [
    { document: 0, mention: 0 },
    { document: 1, mention: 0 },
    { document: 1, mention: 1 },
  ],
  [{ document: 1, mention: 2 }],
];

describe('rejoinAlone', () => {
  it('gives what stands alone to the event of its kind that its sentence tells besides', () => {
    expect(rejoinAlone(GROUPS, analysesOf({}))).toEqual([GROUPS.flat()]);
  });

  it.each([
    ['is of another kind', { kind: 'meeting' as const }],
    ['has a date of its own', { expression: 3 }],
    ['is said', { says: {} }],
    ['stands in another sentence', { sentence: 5 }],
  ])('keeps apart what %s', (_, third) => {
    expect(rejoinAlone(GROUPS, analysesOf(third))).toEqual(GROUPS);
  });
});
