import { describe, expect, it } from 'vitest';
import { disputesIn } from '../../../test/disputes-in.js';

const REST = Array.from(
  { length: 30 },
  (_, i) => `Neighbour number ${i} told this paper what was heard in yard ${i * 7} that night and what the dogs did.`,
).join(' ');
const REPORT = 'The inquiry handed its report to Mayor Pavel Drozd in Velmont on 12 May 2031.';

const copied = async (original: string, copy: string, days: [string, string] = ['2031-05-20', '2031-05-20']) =>
  disputesIn(
    { text: `${REPORT} ${original} ${REST}`, published: days[0] },
    { text: `${REPORT} ${copy} ${REST}`, published: days[1] },
  );

describe('changedFigures', () => {
  it('finds a figure that a near copy gives otherwise, whatever it counts', async () => {
    expect(
      await copied(
        'The 412-page text said the lorry had stood at the gate for nine hours.',
        'The 421-page text said the lorry had stood at the gate for eleven hours.',
      ),
    ).toEqual(['number of hours: 9 hours (a) / 11 hours (b)', 'number of pages: 412 pages (a) / 421 pages (b)']);
    expect(
      await copied(
        'Four of the accused, among them the driver, were in the room.',
        'Five of the accused, among them the driver, were in the room.',
      ),
    ).toEqual(['number of accused: 4 accused (a) / 5 accused (b)']);
  });

  it('finds it in a sentence that the copy carries on', async () => {
    expect(
      await copied(
        'The firm had 74 branches and some 186,000 savers.',
        'The firm had 74 branches and some 168,000 savers, most of them in the hills of Orlund.',
      ),
    ).toEqual(['number of savers: 186,000 savers (a) / 168,000 savers (b)']);
  });

  it('takes another unit, another currency, rounding and a count carried on for no change', async () => {
    expect(
      await copied(
        'The mill, three kilometres off, had made 58,000 tonnes of flour and spent $14 million on 1,204 sacks.',
        'The mill, two miles off, had made 64,000 tons of flour and spent 12 million euros on 1,200 sacks.',
      ),
    ).toEqual([]);
    expect(
      await copied(
        'The doctors said 41 people had died in the wards.',
        'The doctors said 43 people had died in the wards.',
        ['2031-05-13', '2031-05-14'],
      ),
    ).toEqual([]);
  });
});
