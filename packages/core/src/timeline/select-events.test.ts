import { describe, expect, it } from 'vitest';
import { buildTimeline } from '../build-timeline.js';
import type { AssemblyOptions } from '../pipeline.js';

const ARTICLES = [
  [
    '2019-05-04',
    'The Kelby dam broke on Friday and flooded forty houses in the lower town. Two people drowned in the flood, the mayor of Kelby said.',
  ],
  [
    '2019-05-05',
    'Two people drowned when the Kelby dam broke on 3 May 2019, and forty houses were flooded. Soldiers reached the lower town on Saturday.',
  ],
  ['2019-05-09', 'Engineers warned of the dam on 2 April 2019. Kelby buried its dead on Wednesday.'],
  ['2019-06-20', 'The owner of the Kelby dam was arrested on Tuesday. The dam was built in 1961.'],
] as const;

const build = (options: AssemblyOptions) =>
  buildTimeline(
    ARTICLES.map(([published, text], index) => ({ id: `article-${index}`, published, text })),
    options,
  );
const daysOf = (events: readonly { date: { start: string } }[]) => [...new Set(events.map(({ date }) => date.start))];

describe('a selection', () => {
  it('of N days has exactly these days, each with a report, and the day of the story first', async () => {
    for (const maxDates of [1, 2, 3, 4]) {
      const { events } = await build({ maxDates });
      expect(daysOf(events)).toHaveLength(maxDates);
      for (const { date, reports } of events) {
        expect(date.precision).toBe('day');
        expect(reports.length).toBeGreaterThan(0);
      }
      expect(daysOf(events)).toContain('2019-05-03');
    }
  });

  it('of K sentences caps the reports of a day, and not what is known of its sources', async () => {
    const all = await build({ maxDates: 2 });
    const cut = await build({ maxDates: 2, sentencesPerDate: 1 });
    expect(daysOf(cut.events)).toEqual(daysOf(all.events));
    for (const day of daysOf(cut.events)) {
      const reports = cut.events.filter(({ date }) => date.start === day).flatMap((event) => event.reports);
      expect(reports).toHaveLength(1);
    }
    const sourcesOf = ({ events }: typeof all) =>
      Math.max(...events.map(({ independentSources }) => independentSources));
    expect(sourcesOf(cut)).toBe(sourcesOf(all));
    expect(sourcesOf(cut)).toBeGreaterThan(1);
  });

  it('of K sentences alone keeps every date', async () => {
    const all = await build({});
    const cut = await build({ sentencesPerDate: 1 });
    expect(new Set(cut.events.map(({ date }) => date.edtf))).toEqual(new Set(all.events.map(({ date }) => date.edtf)));
  });

  it('tells no two days by one sentence where another is at hand', async () => {
    const events = await buildTimeline(
      [
        'Rivers rose in the lower town of Kelby on 3 May 2019 and on 4 May 2019 after weeks of rain.',
        'Soldiers brought families of the lower town of Kelby to a school on 4 May 2019 after the rain.',
      ].map((text, index) => ({ id: `a${index}`, published: '2019-05-08', text })),
      { maxDates: 2, sentencesPerDate: 1 },
    ).then((timeline) => timeline.events);
    expect(new Set(events.flatMap(({ reports }) => reports.map(({ quote }) => quote))).size).toBe(2);
  });

  it('keeps what touches its bounds', async () => {
    const { events } = await build({ from: '2019-05', to: '2019-05-31', maxDates: 10 });
    for (const day of daysOf(events)) expect(day.startsWith('2019-05')).toBe(true);
  });

  it('shows every quote as it stands in its article', async () => {
    const { events, sources } = await build({ maxDates: 5, sentencesPerDate: 3 });
    for (const { sourceId, start, end, quote, reason } of events.flatMap((event) => event.reports)) {
      const { file } = sources.find(({ id }) => id === sourceId)!;
      expect(ARTICLES[Number(file.at(-1))]![1].slice(start, end)).toBe(quote);
      expect(reason).not.toBe('');
    }
  });
});

describe('salience', () => {
  it('is greatest for the news that most tell, and small for the old and vague', async () => {
    const { events } = await build({});
    const most = events.reduce((a, b) => (b.salience > a.salience ? b : a));
    expect(most).toMatchObject({ salience: 1, date: { start: '2019-05-03' } });
    for (const { salience, date } of events) {
      expect(salience).toBeGreaterThanOrEqual(0);
      if (date.start < '1970') expect(salience).toBeLessThan(0.5);
    }
  });

  it('is not raised by a copy', async () => {
    const [published, text] = ARTICLES[3];
    const story = `${text} ${'The court of Kelby heard eleven witnesses of the flood, and the owner said nothing at all to it. '.repeat(3)}`;
    const rows = [...ARTICLES.slice(0, 3), [published, story]].map((row, i) => ({
      id: `a${i}`,
      published: row[0]!,
      text: row[1]!,
    }));
    const once = await buildTimeline(rows);
    const twice = await buildTimeline([...rows, { id: 'copy', published, text: `${story} By our own correspondent.` }]);
    const of = ({ events }: typeof once) => events.find(({ date }) => date.start === '2019-06-18')!;
    expect(of(twice).independentSources).toBe(of(once).independentSources);
  });
});
