import { describe, expect, it } from 'vitest';
import { analyseDocument } from '../../pipeline.js';

/** The dates of a text's mentions by their heads, read on 26 November 2031, a Wednesday. */
function datesOf(text: string) {
  const { mentions } = analyseDocument({ id: 'x', kind: 'article', text, published: '2031-11-26' });
  return Object.fromEntries(mentions.map(({ head, date }) => [head, date?.edtf]));
}

const OPENING = 'The council closed the harbour on Monday.\n\nThe mayor thanked the crews.';

describe('two clauses of one moment', () => {
  it('have the day of the one that "when" opens', () => {
    expect(datesOf(`${OPENING} Traders closed their stalls when a barge sank on 3 May.`)).toMatchObject({
      clos: '2031-05-03',
      sink: '2031-05-03',
    });
  });

  it('have the day of the one before "when", in an opening too', () => {
    expect(datesOf('A warden was painting his boat last May when thieves attacked him with an oar.').attack).toBe(
      '2031-05',
    );
  });

  it('have the day of what "and" joins to the one that "when" opens', () => {
    const text = `${OPENING} Nine men were killed when thieves attacked the barge and robbed the crew in the early hours of 3 May.`;
    expect(datesOf(text)).toMatchObject({ kill: '2031-05-03', attack: '2031-05-03', rob: '2031-05-03' });
  });

  it('have each its own where one is told around the other', () => {
    const text = `${OPENING} Colonel John Roe, who led the guard until 3 May, was killed in the fight for the pier.`;
    expect(datesOf(text).kill).not.toBe('2031-05-03');
  });

  it('are of two times where "when" hangs on another', () => {
    const dates = datesOf(`${OPENING} On Monday police arrested a doctor, who was with the warden when he drowned.`);
    expect(dates.drown).not.toBe('2031-11-24');
  });

  it('are two of two days behind "after"', () => {
    expect(datesOf(`${OPENING} The warden resigned after a barge sank on 3 May.`).resign).not.toBe('2031-05-03');
  });
});
