import { describe, expect, it } from 'vitest';
import { Document } from '../model/index.js';
import { analyseDocument, assembleTimeline } from '../pipeline.js';

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

  it('turns what no source dates into an issue, with its place', () => {
    const { issues } = build({
      id: 'a',
      text: 'Three dockers were arrested two days before the eruption.',
    });
    expect(issues).toContainEqual(expect.objectContaining({ code: 'unresolved-relative-date', start: 0 }));
  });
});
