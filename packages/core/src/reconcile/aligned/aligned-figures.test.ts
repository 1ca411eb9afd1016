import { describe, expect, it } from 'vitest';
import { disputesIn } from '../../../test/disputes-in.js';

describe('alignedFigures', () => {
  it.each([
    [
      'what is counted under another word for it',
      'On 3 May 2031 the Orlund Institute published a study that found spores in 31 handsets of its own staff.',
      'The study of the Orlund Institute, published on 3 May 2031, describes spores in 36 telephones.',
      ['number of phones: 31 handsets (a) / 36 telephones (b)'],
    ],
    [
      'sums, and who says them is nothing that they are of',
      'The dredging of the canal in 2030, which cost 4.2 million crowns, was paid by the mill, said Mayor Pavel Drozd.',
      {
        text: 'After a dredging of the canal in 2030 for which the treasury paid 2.9 million crowns, boats came back. The abbess Marta Vlk blessed them.',
        published: '2031-08-20',
      },
      ['amount of money: 2.9 million crowns (b) / 4.2 million crowns (a)'],
    ],
    [
      'the hour, in figures or in words',
      'The blast at 7.25 a.m. on 12 May 2031 broke the windows of the Hotel Bellavista in Velmont.',
      'On 12 May 2031 it was a quarter past eight when the tram passed the Hotel Bellavista in Velmont, and the blast threw it off its rails.',
      ['time of day: 7.25 a.m. (a) / a quarter past eight (b)'],
    ],
    [
      'a number with its whole behind it',
      'The Harvest League won 63 of the 140 seats in the election of 4 May 2031 in Velmont.',
      'In Velmont the Harvest League had 61 seats out of 140 after the election of 4 May 2031.',
      ['seats of Harvest League: 61 seats (b) / 63 seats (a)'],
    ],
    [
      'the dead under a name of their own',
      'On 12 May 2031 supporters of the Harvest League besieged the granary in Velmont; two of them were shot dead there.',
      'A crowd of supporters of the Harvest League stormed the granary in Velmont on 12 May 2031 and three young men were killed there.',
      ['number of men killed: 2 were shot dead (a) / 3 young men (b)'],
    ],
    [
      'how many a thing may carry, and that but one of its sort is told of',
      'The cable car Strelka fell at Orlund on 12 May 2031. The cabin was licensed to carry 40.',
      'The cable car Strelka fell at Orlund on 12 May 2031. Its certificate allowed 50.',
      ['capacity: 40 (a) / 50 (b)'],
    ],
    [
      'how strong an earthquake was',
      'The earthquake that struck Velmont on 12 May 2031 had a magnitude of 6.2 and lasted for long.',
      'On 12 May 2031 an earthquake of magnitude 6.4 shook Velmont for half a minute.',
      ['magnitude of the earthquake: 6.2 (a) / 6.4 (b)'],
    ],
    [
      'those who were killed beside somebody',
      'A bomb in Velmont killed the banker Pavel Drozd and six other people in March 2030.',
      'The bomb in Velmont in March 2030 killed Pavel Drozd and took nine others with him.',
      ['number of others: 6 other people (a) / 9 others (b)'],
    ],
    [
      'sums with the code of their currency before them',
      'The pumps cost 7.4 million euros, and the fund for the widows of miners in Velmont paid.',
      'For the pumps EUR 5.1 million was paid from the Widows Fund in Velmont.',
      ['cost: €5.1 million (b) / €7.4 million (a)'],
    ],
    [
      'how many times something befell somebody',
      'The telephone of the judge Marta Vlk was broken into eleven times in the winter of 2030.',
      'In the winter of 2030 the telephone of Marta Vlk, a judge, was broken into seven times.',
      ['number of times: 11 times (a) / 7 times (b)'],
    ],
  ])('finds %s', async (_, one, other, disputes) => {
    expect(await disputesIn(one, other)).toEqual(disputes);
  });

  it.each([
    [
      'a count of the dead that goes on',
      { text: 'The landslide at Orlund on 12 May 2031 killed 52 people in the valley.', published: '2031-05-14' },
      { text: 'The landslide at Orlund on 12 May 2031 killed 71 people in the valley.', published: '2031-05-19' },
    ],
    [
      'when a page was printed',
      'Page last updated at 7.25 on 12 May 2031: the tribute concert in Velmont is sold out.',
      'Page last updated at 9.10 on 12 May 2031: the tribute concert in Velmont is sold out.',
    ],
    [
      'from when to when something was shut',
      'The mill in Velmont was shut from 6 p.m. to 7 a.m. on 12 May 2031.',
      'On 12 May 2031 the mill in Velmont was shut from 4 p.m. to 8 a.m. for the night.',
    ],
    [
      'an estimate that leaves room for the other',
      'Some 18,000 people left the upper valley of the Orlice by foot in May 2031.',
      'About twenty thousand people are on the move in the upper valley of the Orlice.',
    ],
  ])('leaves alone %s', async (_, one, other) => {
    expect(await disputesIn(one, other)).toEqual([]);
  });
});
