import { describe, expect, it } from 'vitest';
import { buildTimeline } from '../../build-timeline.js';
import type { DocumentInput } from '../../model/index.js';
import { analyseDocument } from '../../pipeline.js';

const herald: DocumentInput = {
  id: 'herald',
  published: '2031-05-12',
  text: `The old mill bridge at Tarnow collapsed on 9 May 2031, killing four cyclists. Engineers had warned the council of cracks in
its northern pier on 3 March 2031. The mayor, Ida Brandt, resigned on 11 May 2031 after residents marched to the town hall. On 2 June
2030 the council voted to put off the repairs of the northern pier.`,
};

async function publishedOf(text: string, ...others: DocumentInput[]) {
  const { sources } = await buildTimeline([herald, ...others, { id: 'gazette', text }]);
  return sources.find(({ file }) => file === 'gazette')!.published;
}

describe('a document that does not say its day', () => {
  it('was published in the week of the weekdays on which others date what it tells', async () => {
    const published = await publishedOf(
      'A mill bridge that nobody trusted collapsed in Tarnow on Friday and killed four cyclists. The mayor resigned on Sunday after residents marched to the town hall.',
    );
    expect(published).toMatchObject({ start: '2031-05-11', end: '2031-05-15', basis: 'inferred' });
    expect(published?.reason).toMatch(/What it puts on "(?:Friday|Sunday)" was on (?:9|11) May 2031 by "herald"/);
  });

  it('holds a weekday with its number to that number', async () => {
    const text = 'The mill bridge collapsed on Friday, the 9th, killing four cyclists.';
    expect(await publishedOf(text)).toMatchObject({ start: '2031-05-09' });
    expect(await publishedOf(text.replace('9th', '16th'))).toBeUndefined();
  });

  it('takes the year of a day without one from them, and is no older than that day', async () => {
    const published = await publishedOf('Engineers warned the council on March 3 of cracks in the northern pier.');
    expect(published!.start >= '2031-03-03').toBe(true);
    expect(published!.end > '2031-05-15').toBe(true);
  });

  it('is later than the last day that it tells without its year, and earlier than what it looks ahead to', async () => {
    const text = `Engineers warned the council on March 3 of cracks in the northern pier. A diver from Westport measured them on April 20. In May the bridge was
still open. On June 18 the council voted to build another. The northern pier will be torn down on July 1.`;
    expect(await publishedOf(text)).toMatchObject({ start: '2031-06-18', end: '2031-07-01' });
  });

  it('tells no day by its weekday that it tells by its date', async () => {
    const text = `The mill bridge collapsed on May 9, killing four cyclists. The council met on May 20 and on June 18. On Friday the mill bridge was
blown up before four cyclists.`;
    expect((await publishedOf(text))!.start >= '2031-06-18').toBe(true);
  });

  it('was published on the day that an agency’s report states, in the year of a copy, of what it tells or of the other articles', async () => {
    const report =
      'WESTPORT, May 10 (Coast Agency) - Four cyclists died when the mill bridge at Tarnow fell into the river on Friday.';
    const more =
      ' The council had put off the repairs of its northern pier a year ago, and engineers had warned of cracks in March.';
    expect(await publishedOf(report)).toMatchObject({ edtf: '2031-05-10', basis: 'inferred' });
    expect((await publishedOf(report))!.reason).toContain(
      'The text states its day, "WESTPORT, May 10", and others date',
    );
    const copy = { id: 'courier', text: `Published 11 May 2031\n\n${report}${more}` };
    expect((await publishedOf(report + more, copy))!.reason).toContain('"courier", nearly the same text');
    expect(await publishedOf('WESTPORT, May 30 (Coast Agency) - Prices rose.')).toMatchObject({ edtf: '2031-05-30' });
    expect(await publishedOf('WESTPORT, Dec 1 (Coast Agency) - Prices rose.')).toBeUndefined();
  });

  it('counts from what an anniversary is of', async () => {
    const published = await publishedOf(
      'It is five years to the day since the mill bridge at Tarnow collapsed and killed four cyclists.',
    );
    expect(published).toMatchObject({ start: '2036-05-09', end: '2036-05-09' });
  });

  it('is not held to a day of its background', async () => {
    const text = `On Friday the mill bridge at Tarnow collapsed, killing four cyclists. Divers looked for a fifth. The river was high. Nobody had
closed the road. The bridge was last mended on 5 June 2024.`;
    expect(await publishedOf(text)).toMatchObject({ start: '2031-05-09', end: '2031-05-15' });
  });

  it('counts weeks, months and years from what others date', async () => {
    const text =
      'Three weeks ago the old mill bridge at Tarnow collapsed and killed four cyclists. Engineers warned the council on March 3 of cracks in the northern pier.';
    expect(await publishedOf(text)).toMatchObject({ start: '2031-05-27', end: '2031-06-02' });
    const last = 'On 11 May this year the mayor, Ida Brandt, resigned after residents had marched to the town hall.';
    expect((await publishedOf(last))!.end <= '2031-12-31').toBe(true);
  });

  it('is dated by what an article tells that has inferred its own day', async () => {
    const courier = {
      id: 'courier',
      text: 'The ferry to Lodz sank on Friday, 6 June 2031, with nine cars. The mayor of Lodz resigned on Saturday.',
    };
    const text = 'The ferry to Lodz sank on Friday with nine cars.';
    expect(await publishedOf(text, courier)).toMatchObject({ start: '2031-06-06', end: '2031-06-12' });
  });

  it('stays undated where they tell nothing like it', async () => {
    expect(await publishedOf('Bakers in Lodz raised the price of poppy rolls on Friday.')).toBeUndefined();
  });

  it('stays undated where two weeks fit as well', async () => {
    const again = {
      ...herald,
      id: 'again',
      published: '2031-06-10',
      text: 'The old mill bridge at Tarnow collapsed on 6 June 2031, killing four cyclists.',
    };
    const text = 'The old mill bridge at Tarnow collapsed on Friday, killing four cyclists.';
    expect(await publishedOf(text, again)).toBeUndefined();
  });

  it('keeps its own date where it states one', async () => {
    const text = 'Published: 7 April 2019\n\nA mill bridge collapsed in Tarnow on Friday, killing four cyclists.';
    expect(await publishedOf(text)).toMatchObject({ start: '2019-04-07', basis: 'stated' });
  });
});

describe('a document that is known to be of some day of a year alone', () => {
  it('has weekdays without a day', () => {
    const text = 'Engineers warned the council on March 3. A plank of the deck broke on Tuesday.';
    const known = {
      edtf: '2031-03-03/2032-03-01',
      start: '2031-03-03',
      end: '2032-03-01',
      basis: 'inferred' as const,
      reason: '',
    };
    const { expressions, mentions } = analyseDocument({ id: 'gazette', kind: 'article', text }, { known });
    expect(expressions.map(({ value }) => value)).toEqual(['2031-03-03', 'XXXX-WXX-2']);
    expect(mentions.map(({ date }) => date?.edtf)).toEqual(['2031-03-03']);
  });

  it('is of the time of the others where nothing but its story says so, if these are of one time', async () => {
    const text = `The mill bridge at Tarnow had long been a worry to the council. Its northern pier, said the engineers, was a heap of stones,
and residents and cyclists alike had learnt to look away. What a bridge is worth, Brandt once told the council, shows when it has fallen.`;
    expect(await publishedOf(text)).toBeUndefined();
    const courier = { id: 'courier', published: '2031-05-14', text: herald.text };
    expect(await publishedOf(text, courier)).toMatchObject({
      start: '2031-05-09',
      end: '2031-05-17',
      basis: 'inferred',
    });
    const late = { id: 'late', published: '2031-08-14', text: herald.text };
    expect(await publishedOf(text, late)).toBeUndefined();
  });

  it('takes a day of last year, or of the year of its passage, for no day of its own', async () => {
    const text = `On Friday the mill bridge at Tarnow collapsed, killing four cyclists. Named in November last year, the head of the works was sworn in
on December 5. Then, in 2024, a crane fell on the night of June 11.`;
    expect(await publishedOf(text)).toMatchObject({ start: '2031-05-09', end: '2031-05-15' });
  });

  it('is of the year in which the days that it tells end near the others of its story', async () => {
    const text = `The bridge at Tarnow is gone, and its mayor, Ida Brandt, with it. The engineers, the council, the residents: nobody has slept much.
Of the northern pier a heap of stones is left. In May 2024 somebody paid a diver for his silence, and he was arrested this month.

On 21 June a court heard the diver. Sister Ann, who keeps the inn, closed it on 30 June. On 2 July the cyclists of Orlice rode to the ruin.`;
    expect(await publishedOf(text)).toMatchObject({ start: '2031-07-02', basis: 'inferred' });
    const old = { id: 'old', published: '2030-07-14', text: herald.text };
    expect(await publishedOf(text, old)).toBeUndefined();
  });
});
