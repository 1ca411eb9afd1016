import { describe, expect, it } from 'vitest';
import { analyseDocument } from '../../pipeline.js';

/** The heads of what a body's sentence tells, without a date, in an article of 26 November 2031. */
function headsOf(sentence: string) {
  const text = `The council closed the bridge on Monday.\n\nThe river is wide here.\n\n${sentence}`;
  const { mentions } = analyseDocument({ id: 'x', kind: 'article', text, published: '2031-11-26' });
  return mentions.filter(({ start }) => start > 60).map(({ head }) => head);
}

describe('what a sentence without a date tells', () => {
  it.each([
    ['a participle', 'The bridge is one of the spans widely seen as ugly by the council.'],
    ['a participle behind a noun', 'The words spoken by the council are known to all.'],
    ['one who writes', 'I noticed the council at the bridge.'],
    ['one who is spoken to', 'Let us see what you noticed on the bridge.'],
    ['the present of "come"', 'When we come back, the council is on the bridge.'],
    ['what hangs on a state', 'The bridge is the place where the council used the old name.'],
  ])('is no event: %s', (_, sentence) => {
    expect(headsOf(sentence)).toEqual([]);
  });

  it.each([
    ['a phrase opens it', 'After an inspection, the council emptied the bridge.', 'empt'],
    ['two verbs share a subject', 'The council inspected the bridge and painted the rails.', 'inspect'],
    ['a deed of those who write', 'We arrested two men of the council on the bridge.', 'arrest'],
  ])('is an event: %s', (_, sentence, head) => {
    expect(headsOf(sentence)).toContain(head);
  });
});
