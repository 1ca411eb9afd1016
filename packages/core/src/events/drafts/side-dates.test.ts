import { describe, expect, it } from 'vitest';
import { analyseDocument } from '../../pipeline.js';

/** The days that a sentence's mentions have, read on 26 November 2031, a Wednesday. */
function daysOf(text: string): (string | undefined)[] {
  const { mentions } = analyseDocument({
    id: 'x',
    kind: 'article',
    text: `The council met on Monday.\n\nThe mayor thanked the crews. ${text}`,
    published: '2031-11-26',
  });
  return mentions.filter(({ start }) => start > 50).map(({ date }) => date?.edtf);
}

describe('dates beside what is told', () => {
  it.each([
    ['Acme reported sales of $50 million for the quarter ended 30 September.', '2031-09-30'],
    ['Acme announced a dividend of nine cents, payable 7 December.', '2031-12-07'],
    ['Acme redeemed its bonds due in 2047.', '2047'],
    ['Acme said that sales fell to $85 million, from $93 million in 2030.', '2030'],
    ['Attacks rose by a third, compared with 90 in May.', '2031-05'],
    ['The fever killed fewer than that seen in 1918.', '1918'],
    ['Since taking office in May 2029, Roe has attacked nine judges.', '2029-05'],
  ])('are not its own: %s', (text, day) => {
    expect(daysOf(text)).not.toContain(day);
  });

  it.each([
    ['The war ended on 3 May 2030.', '2030-05-03'],
    ['The crew flew home from Paris on 3 May.', '2031-05-03'],
    ['The firm closed nine shops in May 2030.', '2030-05'],
  ])('are where nothing else has them: %s', (text, day) => {
    expect(daysOf(text)).toContain(day);
  });
});
