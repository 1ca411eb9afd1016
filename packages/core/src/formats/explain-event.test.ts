import { describe, expect, it } from 'vitest';
import { Document } from '../model/index.js';
import { analyseDocument, assembleTimeline } from '../pipeline.js';
import { explainEvent } from './explain-event.js';

const timeline = assembleTimeline(
  [
    {
      id: 'herald',
      published: '2019-06-13',
      publisher: 'Herald',
      text: 'The trawler Marigold sank off Westport on Tuesday.',
    },
    { id: 'gazette', published: '2019-07-30', text: 'The trawler Marigold sank off Westport in June 2019.' },
  ].map((article) => analyseDocument(Document.parse(article))),
);

describe('explainEvent', () => {
  const [event] = timeline.events;

  it('tells each report, its dating and what it shares', () => {
    const text = explainEvent(timeline, event!.id);
    expect(text).toContain('11 June 2019. Reported as a fact by 2 independent sources');
    expect(text).toContain('1. Herald');
    expect(text).toContain('"The trawler Marigold sank off Westport in June 2019."');
    expect(text).toContain('It shares with others:');
    expect(text).toContain('Date: 11 June 2019');
  });

  it('refuses an id that the timeline lacks', () => {
    expect(() => explainEvent(timeline, 'nothing')).toThrow(expect.objectContaining({ code: 'invalid-option' }));
    expect(() => explainEvent(timeline, 'marigold sank')).toThrow(`did you mean ${event!.id}?`);
    expect(() => explainEvent(timeline, '2019-06-11')).toThrow(`did you mean ${event!.id}?`);
  });
});
