import { describe, expect, it } from 'vitest';
import { disputesIn } from '../../../test/disputes-in.js';

describe('parallelFigures', () => {
  it.each([
    [
      'what is counted in sentences of like words',
      'The Orlund heart study began in March 2030 and enrolled 3,480 nurses at clinics in Velmont.',
      'The Orlund heart study, which began in March 2030, enrolled 3,840 nurses in six countries.',
      ['number of nurses: 3,480 nurses (a) / 3,840 nurses (b)'],
    ],
    [
      'a part of what a thing was worth',
      'On 14 May 2031 the cooperative in Velmont lost 38 per cent of its value on the exchange.',
      'The cooperative in Velmont lost 41 per cent of its value on 14 May 2031.',
      ['percentage: 38 percent (a) / 41 percent (b)'],
    ],
    [
      'sums, in signs or in words',
      'The new owners promised the council of Velmont savings of £120m on heating on 12 May 2031.',
      'On 12 May 2031 the new owners promised the council of Velmont savings of 90 million pounds on heating.',
      ['amount of money: £120 million (a) / £90 million (b)'],
    ],
    [
      'what is told of a month whose year is each article’s own to find',
      'Pavel Drozd was charged in January with 41 counts of reckless blasting at the Orlund quarry. He was at home in 2030.',
      {
        text: 'Mr Drozd, Pavel Drozd, was charged in January with 43 counts of reckless blasting at the Orlund quarry.',
        published: '2032-05-20',
      },
      ['number of counts charged: 41 counts (a) / 43 counts (b)'],
    ],
    [
      'estimates, though one number is given of something else too',
      'About 300 people lay under wet blankets on the Orlund pitch while the school burned on 12 May 2031. Some 400 people work at the mill.',
      'On 12 May 2031 some 400 people lay on the Orlund pitch under wet blankets while the school burned.',
      ['number of people: 300 people (a) / 400 people (b)'],
    ],
  ])('finds %s', async (_, one, other, disputes) => {
    expect(await disputesIn(one, other)).toEqual(disputes);
  });

  it.each([
    [
      'who gives the other number too',
      'The Orlund heart study enrolled 3,480 nurses in March 2030. Of 3,840 nurses who had applied, the Orlund heart study took those without children.',
      'The Orlund heart study looked at 3,840 nurses in March 2030 and enrolled most of them.',
    ],
    [
      'what is told of two places',
      'The mill at Velmont lost 38 per cent of its orders on 14 May 2031.',
      'The mill at Lindau lost 41 per cent of its orders on 14 May 2031.',
    ],
    [
      'what is counted as it comes',
      'The appeal in Velmont brought in 3,100 blankets by 12 May 2031.',
      { text: 'The appeal in Velmont brought in 3,900 blankets by 12 May 2031.', published: '2031-05-23' },
    ],
  ])('leaves alone %s', async (_, one, other) => {
    expect(await disputesIn(one, other)).toEqual([]);
  });
});
