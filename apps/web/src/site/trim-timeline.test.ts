import type { Event, Timeline } from '@dateline/core/model';
import { describe, expect, it } from 'vitest';
import { trimTimeline } from './trim-timeline';

const timeline = (title: string): Timeline => ({
  schema: 'dateline/1',
  generator: { name: 'dateline', version: '0', options: {} },
  title,
  sources: [
    { id: 's', kind: 'article', file: title, title, url: `https://x/${title}`, language: 'en', words: 1, digest: '' },
  ],
  entities: [
    { id: 'e', kind: 'person', name: title, aliases: Array.from({ length: 500 }, (_, index) => `${title}${index}`) },
  ],
  events: [{ id: 'a', title, summary: title, reports: [], disagreements: [] } as unknown as Event],
  issues: [],
});

describe('trimTimeline', () => {
  it('leaves ordinary texts alone', () => {
    const plain = { ...timeline('A title'), entities: [] };
    expect(trimTimeline(plain)).toEqual(plain);
  });

  it('keeps a timeline of megabytes within what pages can hold', () => {
    expect(JSON.stringify(trimTimeline(timeline('x'.repeat(1_000_000)))).length).toBeLessThan(30_000);
  });

  it('takes control codes and overrides of direction out, and leaves the offsets of quotations', () => {
    const spoilt = '\u001b[31mThe dam\u0007 \u202ebroke';
    const report = { quote: spoilt, prefix: '', suffix: '', reason: '' };
    const { title, events } = trimTimeline({
      ...timeline(spoilt),
      events: [{ id: 'a', title: spoilt, reports: [report], disagreements: [] } as unknown as Event],
    });
    expect(title).toBe('The dam broke');
    expect(events[0]!.title).toBe('The dam broke');
    const { quote } = events[0]!.reports[0]!;
    expect(quote).not.toMatch(/[\u0000-\u001f\u202a-\u202e]/);
    expect(quote.indexOf('dam')).toBe(spoilt.indexOf('dam'));
    expect(quote).toHaveLength(spoilt.length);
  });
});
