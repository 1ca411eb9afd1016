import { describe, expect, it } from 'vitest';
import { disputesIn } from '../../../test/disputes-in.js';

const told = (who: string, published: string) => ({
  text: `${who} was arrested in Velmont on 12 May 2031, the police said.`,
  published,
});

describe('disputeAges', () => {
  it('finds two ages of one person that no birthday makes agree', async () => {
    expect(
      await disputesIn(told('Pavel Drozd, 31,', '2031-05-14'), told('Pavel Drozd, who was 34,', '2033-05-12')),
    ).toEqual(['age of Pavel Drozd: 31 (a) / 34 (b)']);
  });

  it('lets people grow older, and takes an age for that of either day', async () => {
    expect(
      await disputesIn(
        told('Pavel Drozd, 31,', '2031-05-14'),
        told('Pavel Drozd, 33,', '2033-01-20'),
        told('Pavel Drozd, a 31-year-old clerk,', '2036-01-20'),
      ),
    ).toEqual([]);
  });

  it('lets the dead grow no older', async () => {
    expect(
      await disputesIn(
        {
          text: 'Jonas Berg, 19, was killed in Velmont on 12 May 2031. He was a student of the Polytechnic.',
          published: '2031-05-14',
        },
        {
          text: 'Jonas Berg was killed in Velmont on 12 May 2031. Berg, 20, was a student of the Polytechnic.',
          published: '2031-09-30',
        },
      ),
    ).toEqual(['age of Jonas Berg: 19 (a) / 20 (b)']);
  });

  it('reads ages behind a death and of a pronoun that can mean but one person', async () => {
    expect(
      await disputesIn(
        'Pavel Drozd, a driver, died at his home in Velmont on 12 May 2031, aged 52.',
        'Pavel Drozd died at his home in Velmont on 12 May 2031. He was 57.',
      ),
    ).toEqual(['age of Pavel Drozd: 52 (a) / 57 (b)']);
  });
});
