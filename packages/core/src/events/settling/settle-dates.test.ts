import { describe, expect, it } from 'vitest';
import { Document } from '../../model/index.js';
import { analyseDocument, assembleTimeline } from '../../pipeline.js';

const build = (...articles: { id: string; text: string; published?: string }[]) =>
  assembleTimeline(articles.map((article) => analyseDocument(Document.parse(article))));

describe('settleDates', () => {
  it('counts from an event that another article dates', () => {
    const { events } = build(
      { id: 'a', published: '2019-06-30', text: 'Gunmen attacked the customs house in Westport on June 20, 2019.' },
      {
        id: 'b',
        published: '2019-08-01',
        text: 'Westport is calm again, its traders say.\n\nThree dockers were arrested two days before the attack on the customs house in Westport.',
      },
    );
    const arrested = events.find(({ reports }) => reports.some(({ quote }) => quote.includes('dockers')));
    expect(arrested?.date.edtf).toBe('2019-06-18');
    expect(arrested?.reports.find(({ quote }) => quote.includes('dockers'))?.basis).toBe('event');
  });

  it('counts from nothing of another article that the words take for unknown', () => {
    const { events, issues } = build(
      { id: 'a', published: '2019-06-30', text: 'A docker was arrested in Westport on June 20, 2019.' },
      { id: 'b', published: '2019-08-01', text: 'A mill in Eastport was closed a week after a clerk was arrested.' },
    );
    expect(events.some(({ date }) => date.start === '2019-06-27')).toBe(false);
    expect(issues.map(({ code }) => code)).toEqual(['unresolved-relative-date']);
  });

  it('counts no days from an article that would put what has happened behind it', () => {
    const text = 'The disaster was called a warning on Tuesday. A mast fell five days after the disaster.';
    const { events } = build({ id: 'a', published: '2019-06-25', text });
    expect(events.every(({ date }) => date.end <= '2019-06-25')).toBe(true);
  });

  it('counts from nothing of another article that is somebody else’s', () => {
    const texts = (name: string) => [
      {
        id: 'a',
        published: '2019-06-30',
        text: 'The collapse of the Acme bank in Westport on June 20, 2019 ruined nine mills.',
      },
      { id: 'b', published: '2019-08-01', text: `A mill in Eastport was closed a week after the collapse of ${name}.` },
    ];
    const dates = (name: string) => build(...texts(name)).events.map(({ date }) => date.start);
    expect(dates('Acme')).toContain('2019-06-27');
    expect(dates('Bolt')).not.toContain('2019-06-27');
  });

  it('counts from nothing that would put what has happened behind its article', () => {
    const { events, issues } = build({
      id: 'a',
      published: '2019-06-30',
      text: 'A new song was released on June 20, 2019.\n\nThe old one has entered the charts, nearly 20 years after its release.',
    });
    expect(events.every(({ date }) => date.end <= '2019-06-30')).toBe(true);
    expect(issues.map(({ code }) => code)).toEqual(['unresolved-relative-date']);
  });

  it.each([
    ['Two days before the attack a docker wrote to the mayor.', '2019-06-18'],
    ['A month to the day after the attack, the harbour opened again.', '2019-07-20'],
    ['On the Monday after the attack, the harbour shut.', '2019-06-24'],
    ['The envoy, who a week after the attack went home, was sacked.', '2019-06-27'],
  ])('%s', (sentence, edtf) => {
    const { events } = build({
      id: 'a',
      published: '2020-01-30',
      text: `Gunmen attacked the customs house in Westport on June 20, 2019.\n\nWestport is calm again. ${sentence}`,
    });
    const dates = events.flatMap(({ reports }) => reports.map(({ date }) => date.edtf));
    expect(dates).toContain(edtf);
  });

  it('dates what another event came after, by that event', () => {
    const { events } = build({
      id: 'a',
      published: '2019-07-01',
      text: 'Gunmen attacked the customs house in Westport on June 20, 2019.\n\nThe attack came two days after dockers and guards had clashed in the harbour.',
    });
    const clash = events.find(({ reports }) => reports.some(({ quote }) => quote.includes('clashed')));
    expect(clash?.date.edtf).toBe('2019-06-18');
  });

  it('counts days from the event that has a day', () => {
    const { events } = build({
      id: 'a',
      published: '2019-07-01',
      text: 'Gunmen attacked the customs house in Westport on June 20, 2019.\n\nIn 2017, robbers attacked the mint. An envoy arrived in Westport a day after the attack.',
    });
    const visit = events.find(({ reports }) => reports.some(({ quote }) => quote.includes('envoy')));
    expect(visit?.date.edtf).toBe('2019-06-21');
  });

  it('counts days from an event that its own article dates by the month and another by the day', () => {
    const { events } = build(
      {
        id: 'a',
        published: '2019-09-01',
        text: 'The truce between Norland and the Seahawks was signed on June 20, 2019.',
      },
      {
        id: 'b',
        published: '2019-10-01',
        text: 'A bomb killed two guards in Westport on Monday.\n\nNorland and the Seahawks had signed a truce in June. Nine prisoners were freed two days after the signing.',
      },
    );
    const freed = events.find(({ reports }) => reports.some(({ quote }) => quote.includes('prisoners')));
    expect(freed?.date.edtf).toBe('2019-06-22');
  });

  it('takes for "the fire" the one that several sources tell of, not what the article opens with', () => {
    const fire = 'A fire destroyed the ferry Alma off Westport on March 3, 2012, killing nine.';
    const { events } = build(
      { id: 'a', published: '2012-03-04', text: fire },
      { id: 'b', published: '2012-03-05', text: `The mayor wept.\n\n${fire} Boats came from all sides.` },
      {
        id: 'c',
        published: '2014-05-10',
        text: 'The owner of the ferry Alma was convicted yesterday over nine deaths.\n\nThe union had written to the minister two days before the loss of the ship. Divers found the log ten days after the fire.',
      },
    );
    const dateOf = (words: string) =>
      events.find(({ reports }) => reports.some(({ quote }) => quote.includes(words)))?.date.edtf;
    expect(dateOf('written to the minister')).toBe('2012-03-01');
    expect(dateOf('Divers found')).toBe('2012-03-13');
  });

  it('dates what one article takes to be still to come by another that tells that it came', () => {
    const { events, issues } = build(
      {
        id: 'a',
        published: '2017-05-02',
        text: 'Norland showed its new ferry Alma on Tuesday.\n\nThe Alma will be the longest ferry of the coast when it enters service.',
      },
      { id: 'b', published: '2019-07-02', text: 'The ferry Alma entered service in Westport on Monday.' },
    );
    const entry = events.find(({ reports }) => reports.some(({ quote }) => quote.includes('entered service')));
    expect(entry?.date.edtf).toBe('2019-07-01');
    expect(entry?.reports.map(({ sourceId }) => sourceId)).toEqual(['a', 'b']);
    const alone = build({ id: 'a', text: 'The Alma will be the longest ferry of the coast when it enters service.' });
    expect([...alone.events, ...alone.issues, ...issues]).toEqual([]);
  });

  it('reads "within a week of" as the days up to then', () => {
    const { events } = build({
      id: 'a',
      published: '2019-07-01',
      text: 'Gunmen attacked the customs house in Westport on June 20, 2019.\n\nThe harbour master resigned within a week of the attack.',
    });
    const resigned = events.find(({ reports }) => reports.some(({ quote }) => quote.includes('resigned')));
    expect(resigned?.date).toMatchObject({ start: '2019-06-20', end: '2019-06-27' });
  });

  it('turns what no source dates into an issue, with its place', () => {
    const { issues } = build({
      id: 'a',
      text: 'Three dockers were arrested two days before the eruption.',
    });
    expect(issues).toContainEqual(expect.objectContaining({ code: 'unresolved-relative-date', start: 0 }));
  });

  it('counts from an event of the sort that is named, though another of its kind is told nearer', () => {
    const { events } = build(
      {
        id: 'a',
        published: '2019-06-30',
        text: 'The barge Harrier went down off Westport on June 20, 2019, and nine sailors drowned.',
      },
      {
        id: 'b',
        published: '2019-08-01',
        text: 'Westport mourns the sailors of the Harrier.\n\nOn July 2, 2019 fire destroyed the customs house. The harbour master was sacked five days after the sinking.',
      },
    );
    const sacked = events.find(({ reports }) => reports.some(({ quote }) => quote.includes('sacked')));
    expect(sacked?.date.edtf).toBe('2019-06-25');
  });

  it('counts no days from an event of which only the month is told', () => {
    const { events } = build(
      { id: 'a', published: '2019-06-30', text: 'The barge Harrier sank off Westport in May 1999.' },
      {
        id: 'b',
        published: '2019-08-01',
        text: 'Westport mourns.\n\nThe harbour master was sacked five days after the sinking.',
      },
    );
    expect(events.some(({ date }) => date.start.startsWith('1999-06') || date.end.startsWith('1999-06'))).toBe(false);
  });
});
