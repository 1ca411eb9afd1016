import { describe, expect, it } from 'vitest';
import { disputesIn } from '../../../test/disputes-in.js';

const FIRE = 'The Orlice mill burned down in Velmont on 12 May 2031.';

describe('disputeOutcomes', () => {
  it('asks whether somebody lived, of two who are told of together too', async () => {
    expect(
      await disputesIn(
        `${FIRE} Pavel Drozd and his cousin Jana Hruba both died in the fire.`,
        `${FIRE} Jana Hruba, who survived with burns, was taken to Ostrava.`,
      ),
    ).toEqual(['condition of Jana Hruba: alive (b) / killed (a)']);
  });

  it('takes who is alive for hurt or unhurt alike, and no vote for a fire', async () => {
    expect(await disputesIn(`${FIRE} Jana Hruba survived.`, `${FIRE} Jana Hruba was injured.`)).toEqual([]);
    expect(
      await disputesIn(`${FIRE} Jana Hruba survived a vote of no confidence.`, `${FIRE} Jana Hruba was killed.`),
    ).toEqual([]);
  });

  it('asks whether somebody has been charged or held, whatever the day', async () => {
    const trial = 'The trial of the bank opened in Velmont on 14 May 2031.';
    expect(
      await disputesIn(
        `${trial} Pavel Drozd was charged with fraud on 3 March 2030.`,
        `${trial} Pavel Drozd has never been charged with anything.`,
      ),
    ).toEqual(['charges against Pavel Drozd: charged (a) / never charged (b)']);
    expect(
      await disputesIn(
        'Police arrested Pavel Drozd in Velmont on 3 March 2031.',
        `${trial} Pavel Drozd has never been detained.`,
      ),
    ).toEqual(['custody of Pavel Drozd: arrested (a) / never detained (b)']);
  });

  it('takes what had not happened when an article was written for no denial', async () => {
    expect(
      await disputesIn(
        {
          text: 'Pavel Drozd has never been charged. A strike began in Velmont on 4 March 2031.',
          published: '2031-03-05',
        },
        'Pavel Drozd was charged with fraud in Velmont on 12 May 2031.',
      ),
    ).toEqual([]);
  });

  it('knows who was fired, and that shots and salutes are', async () => {
    expect(
      await disputesIn(
        'Jana Hruba was fired in Velmont on 9 May 2031.',
        'As for Jana Hruba, who has told us all of it: she resigned in Velmont on 9 May 2031.',
      ),
    ).toEqual(['departure of Jana Hruba: fired (a) / resigned (b)']);
    expect(
      await disputesIn(
        'Jana Hruba was fired on by guards in Velmont on 9 May 2031.',
        'Jana Hruba resigned in Velmont on 9 May 2031.',
      ),
    ).toEqual([]);
  });

  it('asks whether somebody went or was pushed', async () => {
    expect(
      await disputesIn(
        'Pavel Drozd resigned in Velmont on 9 May 2031.',
        'The board of the Orlice Bank pushed out its chairman, Pavel Drozd, in Velmont on 9 May 2031.',
      ),
    ).toEqual(['departure of Pavel Drozd: pushed out (b) / resigned (a)']);
  });

  it('tells the reason that is given', async () => {
    expect(
      await disputesIn(
        'Pavel Drozd resigned in Velmont on 9 May 2031, citing his health.',
        'Pavel Drozd went on 9 May 2031, and not of his own will: the board of Velmont had met.',
      ),
    ).toEqual(['departure of Pavel Drozd: went, not of his own will (b) / resigned, citing his health (a)']);
  });

  it('asks how somebody was hurt or killed, of one deed', async () => {
    const shot = 'Pavel Drozd was shot dead in Velmont on 12 May 2031.';
    const stabbed = 'Pavel Drozd was stabbed to death in Velmont on 12 May 2031.';
    expect(await disputesIn(stabbed, shot)).toEqual(['what was done to Pavel Drozd: shot (b) / stabbed (a)']);
    expect(await disputesIn(`${stabbed} He was also shot.`, shot)).toEqual([]);
  });

  it('sees no dispute in a verdict on several counts', async () => {
    expect(
      await disputesIn(
        'On 14 May 2031 a court in Velmont convicted Pavel Drozd of fraud. It acquitted him of bribery.',
        'On 14 May 2031 a court in Velmont convicted Pavel Drozd.',
      ),
    ).toEqual([]);
  });
});

describe('a person between commas behind what he is', () => {
  it('dates what befell him', async () => {
    expect(
      await disputesIn(
        'The board of the Orlice Bank sacked its chairman, Mr Drozd, on 9 May 2031. Pavel Drozd had run it for a year.',
        'The chairman of the Orlice Bank, Pavel Drozd, was dismissed on 11 May 2031.',
      ),
    ).toEqual(['date: 9 May 2031 (a) / 11 May 2031 (b)']);
  });

  it('went on a day, where it is not said where to', async () => {
    const left = 'Pavel Drozd resigned as chairman of Velmont Air on 8 May 2031.';
    expect(await disputesIn(left, 'Pavel Drozd went on 9 May 2031, pleased with Velmont Air.')).toEqual([
      'date: 8 May 2031 (a) / 9 May 2031 (b)',
    ]);
    expect(await disputesIn(left, 'Pavel Drozd went on 9 May 2031 to Ostrava with Velmont Air.')).toEqual([]);
  });

  it('has his term in prison', async () => {
    expect(
      await disputesIn(
        "On 14 May 2031 a court in Velmont jailed the bank's former financial director, Pavel Drozd, for six years.",
        'On 14 May 2031 a court in Velmont sentenced Pavel Drozd to seven years in prison.',
      ),
    ).toEqual(['prison term of Pavel Drozd: 6 years (a) / 7 years (b)']);
  });
});
