import { describe, expect, it } from 'vitest';
import { buildTimeline } from '../../build-timeline.js';

/** How many articles each event of a day, or of another date, is told by. */
const eventsOf = async (edtf: string, ...texts: string[]) => {
  const { events } = await buildTimeline(
    texts.map((text, index) => ({ id: `paper-${index}`, text, published: '2031-05-20' })),
  );
  return events
    .filter(({ date }) => date.edtf === edtf)
    .map(({ reports }) => new Set(reports.map(({ sourceId }) => sourceId)).size)
    .sort();
};

const story =
  'Governor Anna Drozd of Orlice, Colonel Pavel Marek and Mayor Lena Voss met the Harvest Front in Velmont on 2 May 2031.';

describe('joinScenes', () => {
  it('joins what articles of one story tell of one day in words of their own', async () => {
    expect(
      await eventsOf(
        '2031-05-08',
        `${story} On 8 May the harbour board accepted Colonel Marek for three hours and heard of the weighbridge.`,
        `${story} Marek spent three hours at the harbour over the weighbridge on 8 May.`,
      ),
    ).toEqual([2]);
  });

  it('joins the day that one tells with the month that another tells', async () => {
    expect(
      await eventsOf(
        '2031-02-11',
        `${story} On 11 February 2031 Judge Ida Brandt read out the ruling on the eel quotas.`,
        `${story} In February 2031 the court with Brandt in the chair threw out the eel quotas.`,
      ),
    ).toEqual([2]);
  });

  it('keeps apart what shares only the words of the whole story', async () => {
    expect(
      await eventsOf(
        '2031-05-08',
        `${story} Drozd opened a bridge on 8 May. Drozd wept. Drozd waved.`,
        `${story} Drozd sold two of her horses on 8 May. Drozd laughed. Drozd rode.`,
      ),
    ).not.toContain(2);
  });

  it('keeps apart what one article tells apart', async () => {
    expect(
      await eventsOf(
        '2031-05-08',
        `${story} On 8 May the barge Harrier was sold at the weir. The barge Heron burnt out at the mill on 8 May.`,
        `${story} On 8 May a barge struck the weir and the mill.`,
      ),
    ).not.toContain(2);
  });

  it('joins nothing over two stories', async () => {
    expect(
      await eventsOf(
        '2031-05-08',
        'On 8 May the harbour board of Orlice spent three hours over the weighbridge.',
        'Three hours were lost at the weighbridge of Torvik on 8 May.',
      ),
    ).not.toContain(2);
  });

  it('joins what alone close articles tell of one day, of a month and of its day, and of a week', async () => {
    expect(
      await eventsOf(
        '2031-04-08',
        `${story} The tribunal was named on 8 April 2031.`,
        `${story} On 8 April 2031 Marek chose three judges for the tribunal, and the mayor toasted them.`,
      ),
    ).toEqual([2]);
    expect(
      await eventsOf(
        '2031-02-11',
        `${story} Governor Drozd signed the water charter on 11 February 2031.`,
        `${story} The charter dates from February 2031.`,
      ),
    ).toEqual([2]);
  });

  it('keeps apart what alone two tell of a day and shares nothing', async () => {
    expect(
      await eventsOf(
        '2031-04-08',
        `${story}

The rain stopped. The tribunal was named on 8 April 2031.`,
        `${story}

The sun came out. A barge burnt at the mill on 8 April 2031.`,
      ),
    ).not.toContain(2);
  });
});
