import { describe, expect, it } from 'vitest';
import { disputesIn } from '../../test/disputes-in.js';

/** What differs in two papers and yet is of two things, each beside what is of one. */
describe('findDisagreements', () => {
  it.each([
    [
      'a quarter of two companies of which neither paper knows the other',
      'Norvik Corp. reported a third-quarter loss of $7.7 million on 2 May 2031. Norvik, of Orlund, is led by Ana Ruiz.',
      'Kestrel Corp. reported a third-quarter loss of $9.1 million on 2 May 2031. Kestrel, of Lindau, is led by Jan Moor.',
    ],
    [
      'the marchers of two towns',
      'Women marched all over Italy on 12 May 2031. In Rome, organisers put the crowd at 100,000 people.',
      'Women marched all over Italy on 12 May 2031. In Milan, organisers put the crowd at 60,000 people.',
    ],
    [
      'the hours of a curfew that was extended',
      'The army imposed a curfew in Velmont on 12 May 2031, from 6 p.m. to 7 a.m.',
      'The army extended the curfew in Velmont on 12 May 2031: the curfew now lasts from 4 p.m. to 8 a.m.',
    ],
    [
      'what is stormed and what is surrounded',
      'On 12 May 2031 protesters stormed the palace in Velmont.',
      'On 12 May 2031 tanks surrounded a square in Velmont, where protesters had gathered.',
    ],
    [
      'numbers of models',
      'Norvik Air ordered five new 737 aircraft from Boeing on 12 May 2031.',
      "On 12 May 2031 Norvik Air ordered 20 of Boeing's larger 777 aircraft.",
    ],
    [
      'what each paper has today',
      { text: "Maps for today's show on Velmont: the council of Velmont met today.", published: '2031-05-12' },
      { text: "Maps for today's show on Velmont: the council of Velmont met today.", published: '2031-05-13' },
    ],
    [
      'a heart that stops at a murder',
      'Pavel Drozd died in Velmont on 12 May 2031. Pavel Drozd died of cardiac arrest, but his death was ruled a homicide.',
      'Pavel Drozd was murdered in Velmont on 12 May 2031.',
    ],
  ])('leaves %s alone', async (_, ...papers) => {
    expect(await disputesIn(...papers)).toEqual([]);
  });

  it('holds against each other what two papers say of one company, and of the marchers of one town', async () => {
    expect(
      await disputesIn(
        'Norvik Corp. reported a third-quarter loss of $7.7 million on 2 May 2031. Norvik, of Orlund, is led by Ana Ruiz.',
        'Norvik Corp. reported a third-quarter loss of $9.1 million on 2 May 2031. Norvik, of Orlund, is led by Ana Ruiz.',
      ),
    ).toEqual(['loss: $7.7 million (a) / $9.1 million (b)']);
    expect(
      await disputesIn(
        'Women marched all over Italy on 12 May 2031. In Rome, organisers put the crowd at 100,000 people.',
        'Women marched all over Italy on 12 May 2031. In Rome, police put the crowd at 60,000 people.',
      ),
    ).toEqual(['size of the crowd: 100,000 people (a) / 60,000 people (b)']);
  });

  it('lets what there are be more a week on, and not on one day', async () => {
    const page = (count: string, published: string) => ({
      text: `Ana Ruiz founded a page for women in Velmont on 2 May 2031, and has ${count} readers among the women there.`,
      published,
    });
    expect(await disputesIn(page('150,000', '2031-05-04'), page('200,000', '2031-05-24'))).toEqual([]);
    expect(await disputesIn(page('200,000', '2031-05-04'), page('150,000', '2031-05-04'))).toEqual([
      'number of readers: 150,000 readers (b) / 200,000 readers (a)',
    ]);
  });

  it("knows nobody by an age that may be another's", async () => {
    const told = (text: string) => ({ text, published: '2031-09-20' });
    expect(
      await disputesIn(
        told('Jonas Berg, 50, died in Velmont on 12 May 2031. Karl Moor, 57, was charged.'),
        told("Jonas Berg died in Velmont on 12 May 2031. Karl Moor was charged with causing the 50-year-old's death."),
        told('Emil Berg, brother of Jonas Berg, fell ill on 3 September 2031. Berg, 48, was taken to hospital.'),
      ),
    ).toEqual([]);
  });
});
