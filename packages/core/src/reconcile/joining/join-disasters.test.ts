import { describe, expect, it } from 'vitest';
import { buildTimeline } from '../../build-timeline.js';

const eventsOf = async (...texts: string[]) => {
  const { events } = await buildTimeline(
    texts.map((text, index) => ({ id: `paper-${index}`, text, published: '2031-05-14' })),
  );
  return events
    .filter(({ date }) => date.start === '2031-05-12' && date.end === '2031-05-12')
    .map(({ reports }) => new Set(reports.map(({ sourceId }) => sourceId)).size)
    .sort();
};

const story =
  'Governor Anna Drozd of Orlice, Colonel Pavel Marek and Mayor Lena Voss met the Harvest Front in Velmont on 2 May 2031.';

describe('joinDisasters', () => {
  it('joins what articles of one story tell of one day in other words', async () => {
    expect(
      await eventsOf(
        `${story} At least nine people were killed on 12 May when explosions tore through the covered market in Orlice.`,
        `${story} On 12 May shells struck the market hall, and the explosions were heard in Velmont.`,
      ),
    ).toEqual([2]);
  });

  it('joins nothing where an article tells two such things of the day, or the articles are of two stories', async () => {
    expect(
      await eventsOf(
        `${story} At least nine people were killed on 12 May when explosions tore through the covered market in Orlice. A bus crashed near Velmont on 12 May.`,
        `${story} On 12 May shells struck a hall, and windows broke in Velmont.`,
      ),
    ).not.toContain(2);
    expect(
      await eventsOf(
        'At least nine people were killed on 12 May when explosions tore through the covered market in Orlice.',
        'On 12 May shells struck the market hall of Torvik, and the explosions were heard in the harbour.',
      ),
    ).not.toContain(2);
  });
});
