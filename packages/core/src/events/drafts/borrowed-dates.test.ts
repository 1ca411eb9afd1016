import { describe, expect, it } from 'vitest';
import { analyseDocument } from '../../pipeline.js';

/** The dates of a sentence's mentions, behind an opening of its own, in an article of 26 November 2031, a Wednesday. */
function datesOf(sentence: string) {
  const text = `The council met on Monday.\n\n${sentence}`;
  const { mentions } = analyseDocument({ id: 'x', kind: 'article', text, published: '2031-11-26' });
  return mentions.slice(1).map(({ date }) => date?.edtf);
}

describe('a date that is none of its clause', () => {
  it.each([
    ['a measure', 'The ferry sank in the bay, the worst accident since 2001.', '2001'],
    ['a baseline', 'Prices rose by the most since 2019.', '2019'],
    ['a count', 'The firm has sold nine ships since 2024.', '2024'],
    ['the year of a noun', 'Dealers compared the slump to events of the 1960s.', '196X'],
    [
      'a participle',
      'The plan can restore the faith in principles espoused by Hale more than two centuries ago.',
      '1800/1899',
    ],
    ['a perfect with a past', 'The mayor has likened the plan to a scheme in 1998.', '1998'],
  ])('does not date what is told: %s', (_, sentence, date) => {
    expect(datesOf(sentence)).not.toContain(date);
  });

  it.each([
    ['a state that began', 'The school has been closed since 17 November.', '2031-11-17'],
    ['the time of a noun', 'Nine clerks were killed in the unrest of 2019.', '2019'],
    ['an afterthought', 'The firm has closed a mine before, in 2019.', '2019'],
    ['a modal with a past', 'The clerk may have fled on 1 May 2019.', '2019-05-01'],
    ['a caption', 'Marchers cross the bridge on 1 May 2019.', '2019-05-01'],
    ['a noun inside', 'The widow has governed since the death of the mayor in April 2022.', '2022-04'],
    ['a noun taken for a verb', 'A teacher fell at a bus stop in July 2026.', '2026-07'],
  ])('dates what is told: %s', (_, sentence, date) => {
    expect(datesOf(sentence)).toContain(date);
  });

  it('does not count how long something is to last as a distance', () => {
    expect(datesOf('The shop is to close for a week after nine clerks fell ill.')).not.toContain('2031-12-01');
    const { mentions } = analyseDocument({
      id: 'x',
      kind: 'article',
      text: 'The shop closed for a week after the fire. The fire broke out on 3 November.',
      published: '2031-11-26',
    });
    expect(mentions.every(({ leansOn }) => leansOn === undefined)).toBe(true);
  });
});
