import { describe, expect, it } from 'vitest';
import { disputesIn } from '../../../test/disputes-in.js';

describe('disputeFigures', () => {
  it('counts what is ordered, of all that is made', async () => {
    expect(
      await disputesIn(
        'Velmont Air ordered 40 of the jets on 12 May 2031.',
        'Velmont Air ordered 36 jets on 12 May 2031, the largest order of its history.',
      ),
    ).toEqual(['number of planes: 36 jets (b) / 40 jets (a)']);
  });

  it('holds what is ordered against nothing that is delivered', async () => {
    expect(
      await disputesIn(
        'Orlice Aircraft delivered 31 jets in May 2031, and Velmont Air was pleased with it.',
        'Velmont Air ordered 36 jets of Orlice Aircraft on 12 May 2031.',
      ),
    ).toEqual([]);
  });

  it('asks what one piece costs, in cents or dollars and whenever told', async () => {
    expect(
      await disputesIn(
        'On 12 May 2031 a committee in Velmont rejected a stronger spring that would have cost $1.40 a car.',
        'The remedy in Velmont was a stiffer spring that would have added 90 cents to the price of a car. A strike began on 14 May 2031.',
      ),
    ).toEqual(['amount per car: $1.40 (a) / 90 cents (b)']);
  });

  it('takes amounts of one sort that are far apart for two', async () => {
    expect(
      await disputesIn(
        'On 12 May 2031 the regulator in Velmont fined Halden 3.1 million euros. Its director was fined 110,000 euros.',
        'On 12 May 2031 the regulator in Velmont fined Halden €2.8 million and its director €110,000.',
      ),
    ).toEqual(['fine: €2.8 million (b) / €3.1 million (a)']);
  });

  it('asks what was paid for each of the dead', async () => {
    expect(
      await disputesIn(
        'In April 2031 the insurers in Velmont agreed on $150,000 for each victim.',
        'Most families signed a settlement worth $120,000 for each of the dead in April 2031.',
      ),
    ).toEqual(['amount per victim: $120,000 (b) / $150,000 (a)']);
  });

  it('asks on how many counts somebody was convicted', async () => {
    expect(
      await disputesIn(
        'On 12 May 2031 a court in Velmont convicted Pavel Drozd on three of five counts.',
        'Pavel Drozd was found guilty on all five counts in Velmont on 12 May 2031.',
      ),
    ).toEqual(['counts on which Pavel Drozd was convicted: 3 counts (a) / 5 counts (b)']);
  });

  it('asks how far shares fell on one day', async () => {
    expect(
      await disputesIn(
        'Shares in Orlice Motors lost 31 percent in Velmont on 12 May 2031.',
        'On 12 May 2031 the stock of Orlice Motors closed 28 percent lower in Velmont.',
      ),
    ).toEqual(['fall in the share price: 28 percent (b) / 31 percent (a)']);
  });

  it('reads what a party fell to, or kept', async () => {
    expect(
      await disputesIn(
        'The Harvest League fell from 52 seats to 23 in the election of 4 May 2031 in Velmont.',
        'The Harvest League won 52 of 140 seats in Velmont in 2027. In the election of 4 May 2031 it kept 26.',
      ),
    ).toEqual(['seats of Harvest League: 23 seats (a) / 26 seats (b)']);
  });

  it('counts those who came to do harm, whatever they are called', async () => {
    expect(
      await disputesIn(
        'Four gunmen stormed the house of Pavel Drozd in Velmont on 12 May 2031.',
        'On 12 May 2031 the house of Pavel Drozd in Velmont was attacked by six masked men.',
      ),
    ).toEqual(['number of attackers: 4 gunmen (a) / 6 men (b)']);
    expect(
      await disputesIn(
        'Four gunmen stormed the house of Pavel Drozd in Velmont on 12 May 2031.',
        'On 12 May 2031 gunmen stormed the house of Pavel Drozd in Velmont. Guards shot two gunmen.',
      ),
    ).toEqual([]);
  });

  it('lets no round word link what is of two things', async () => {
    const deaths = (text: string, published: string) => ({
      text: `The Orlice bus has been linked to dozens of deaths. ${text}`,
      published,
    });
    expect(
      await disputesIn(
        deaths('Orlice Motors recalled its bus in Velmont on 28 April 2030. It acknowledged six deaths.', '2030-06-01'),
        deaths(
          'On 12 May 2031 a court in Velmont convicted Pavel Drozd of Orlice Motors over the deaths of three people.',
          '2031-05-20',
        ),
      ),
    ).toEqual([]);
  });
});
