import { describe, expect, it } from 'vitest';
import { disputesIn } from '../../../test/disputes-in.js';

const REST = Array.from(
  { length: 30 },
  (_, i) => `Neighbour number ${i} told this paper what was heard in yard ${i * 7} that night and what the dogs did.`,
).join(' ');

const copied = async (original: string, copy: string, days: [string, string] = ['2031-05-20', '2031-05-20']) =>
  disputesIn({ text: `${original} ${REST}`, published: days[0] }, { text: `${copy} ${REST}`, published: days[1] });

describe('changedDates', () => {
  it('finds a date that a near copy gives otherwise', async () => {
    expect(
      await copied(
        'The mill in Velmont was searched on 12 May 2031, and its owner flew to Orlund.',
        'The mill in Velmont was searched on 13 May 2031, and its owner flew to Orlund.',
      ),
    ).toEqual(['date: 12 May 2031 (a) / 13 May 2031 (b)']);
    expect(
      await copied(
        'The paper, which Pavel Drozd founded in 2014, lost its licence in Velmont.',
        'The paper, which Pavel Drozd founded in 2013, lost its licence in Velmont.',
      ),
    ).toEqual(['date: 2014 (a) / 2013 (b)']);
  });

  it('finds another weekday of one week', async () => {
    expect(
      await copied(
        'The head of the mill in Velmont resigned on Monday, and its owner flew to Orlund.',
        'The head of the mill in Velmont resigned on Sunday night, and its owner flew to Orlund.',
      ),
    ).toEqual(['date: Monday (a) / Sunday night (b)']);
  });

  it('takes a weekday, a day of another year by the dates of the papers, and a finer date for no change', async () => {
    expect(
      await copied(
        'The mill in Velmont was searched on 12 December, and its owner flew to Orlund on Monday.',
        'The mill in Velmont was searched on December 12, and its owner flew to Orlund on Monday.',
        ['2031-12-20', '2032-01-14'],
      ),
    ).toEqual([]);
    expect(
      await copied(
        'The mill in Velmont was searched in May 2031, and its owner flew to Orlund.',
        'The mill in Velmont was searched on 12 May 2031, and its owner flew to Orlund.',
      ),
    ).toEqual([]);
  });
});
