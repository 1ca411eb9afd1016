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
});
