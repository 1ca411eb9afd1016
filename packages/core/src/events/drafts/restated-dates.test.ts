import { describe, expect, it } from 'vitest';
import { buildTimeline } from '../../build-timeline.js';

const startOf = async (words: string, text: string) => {
  const { events } = await buildTimeline([{ id: 'a', text, published: '2031-08-20' }]);
  return events.find(({ reports }) => reports.some(({ quote }) => quote.includes(words)))?.date.start;
};

describe('isRestated', () => {
  it('counts from the event that is named behind a weekday of the story', async () => {
    const text =
      'The dam at Orlice burst on 12 May 2031.\n\nThe mill was drained on 1 July 2031. On the Thursday, three days after the dam burst, a clerk was dug out of the vault.';
    expect(await startOf('clerk', text)).toBe('2031-05-15');
  });

  it('leaves a weekday of the article as it is', async () => {
    const text =
      'The dam at Orlice burst on 16 August 2031.\n\nOn Tuesday, three days after the dam burst, a clerk was dug out of the vault.';
    expect(await startOf('clerk', text)).toBe('2031-08-19');
  });
});
