import { describe, expect, it } from 'vitest';
import { disputesIn } from '../../../test/disputes-in.js';

describe('stateDeeds', () => {
  it('takes somebody led away in handcuffs for arrested, and reads where', async () => {
    expect(
      await disputesIn(
        'Pavel Drozd was arrested at the airport on 12 May 2031.',
        'On 12 May 2031 Pavel Drozd was led out of his house in handcuffs.',
      ),
    ).toEqual(['place of the arrest of Pavel Drozd: the airport (a) / his house (b)']);
  });

  it('reads who was arrested behind "one of its own officers", and where "they" arrested him', async () => {
    expect(
      await disputesIn(
        'On 13 May 2031 the guard service announced the arrest of one of its own officers, Captain Pavel Drozd.',
        'Captain Pavel Drozd was detained at the airport on 12 May 2031.',
        'They arrested Pavel Drozd at the Orlund crossing with his dog.',
      ),
    ).toEqual([
      'date: 13 May 2031 (a) / 12 May 2031 (b)',
      'place of the arrest of Pavel Drozd: the airport (b) / the Orlund crossing (c)',
    ]);
  });

  it('reads the town that "where" goes on from, and no district of the same town', async () => {
    const arrested = 'Pavel Drozd was arrested in Velmont on 12 May 2031.';
    expect(
      await disputesIn(arrested, 'Pavel Drozd was living in Orlund, where the police arrested him on 12 May 2031.'),
    ).toEqual(['place of the arrest of Pavel Drozd: Orlund (b) / Velmont (a)']);
    expect(
      await disputesIn(
        arrested,
        'Pavel Drozd was arrested in Nordhaven on 12 May 2031. He lived in the Nordhaven district of Velmont.',
      ),
    ).toEqual([]);
  });

  it('asks when somebody left the country, where proceedings opened and in which year a firm was founded', async () => {
    expect(
      await disputesIn('Pavel Drozd left the country on 12 May 2031.', 'Pavel Drozd had fled Norway on 14 May 2031.'),
    ).toEqual(['date: 12 May 2031 (a) / 14 May 2031 (b)']);
    expect(
      await disputesIn(
        'The hearings opened on 12 May 2031 in Velmont, with widows in the front rows.',
        '12 May 2031: Public hearings open in Orlund.',
      ),
    ).toEqual(['place of the opening of the hearing: Orlund (b) / Velmont (a)']);
    expect(
      await disputesIn(
        'Orlund Dynamics (OD) was set up in Velmont in 1962.',
        'Orlund Dynamics was founded in Velmont in 1964.',
      ),
    ).toEqual(['date: 1962 (a) / 1964 (b)']);
  });

  it('asks whether police or guards killed somebody', async () => {
    expect(
      await disputesIn(
        'On 12 May 2031 police opened fire on the crowd in Velmont and killed Pavel Drozd.',
        'Pavel Drozd was killed by a private security guard in Velmont on 12 May 2031.',
      ),
    ).toEqual(['who killed Pavel Drozd: private security guard (b) / police (a)']);
    expect(
      await disputesIn(
        'On 12 May 2031 police killed Pavel Drozd in Velmont.',
        'Pavel Drozd was killed by an officer in Velmont on 12 May 2031.',
      ),
    ).toEqual([]);
  });
});
