import { describe, expect, it } from 'vitest';
import type { EventMention } from '../model/index.js';
import { chooseTitle, hasTitle } from './choose-title.js';

const mention = (text: string | undefined, weight: number, terms: string[], kind = 'accident'): EventMention =>
  ({ headline: text === undefined ? undefined : { text, weight }, terms, head: kind, kind }) as EventMention;

describe('chooseTitle', () => {
  const sinking = ['barge', 'sink', 'harbour'];

  it('takes the headline whose words the reports share', () => {
    const title = chooseTitle([
      mention('Jane Roe bought a vineyard in the hills', 4.5, ['vineyard', 'hill', 'buy'], 'deal'),
      mention('Barge sank in the harbour', 4, sinking),
      mention('Old barge sank at the harbour wall', 3, sinking),
      mention(undefined, 0, sinking),
    ]);
    expect(title).toBe('Barge sank in the harbour');
  });

  it('does not depend on the order of the mentions', () => {
    const mentions = [mention('Barge sank', 3, sinking), mention('Boat went down', 3, sinking)];
    expect(chooseTitle([...mentions].reverse())).toBe(chooseTitle(mentions));
  });

  it('falls back on the first text that reads as a headline', () => {
    expect(chooseTitle([mention(undefined, 0, [])], () => ['She left.', 'A barge sank.'])).toBe('A barge sank');
    expect(chooseTitle([mention(undefined, 0, [])], () => [`${'word '.repeat(200)}`]).length).toBeLessThanOrEqual(140);
  });

  it('takes no words that were cut out of a sentence', () => {
    const cut = ['When bringing Roe to office last year', 'On Friday, a day after the vote'];
    expect(hasTitle([mention(undefined, 0, [])], () => cut)).toBe(false);
    expect(hasTitle([mention(undefined, 0, [])], () => ['On Friday a barge sank.'])).toBe(true);
  });

  it('knows where there is nothing to tell an event by', () => {
    expect(hasTitle([mention(undefined, 0, [])], () => ['She left.', 'and when I left'])).toBe(false);
    expect(hasTitle([mention(undefined, 0, [])], () => ['A barge sank.'])).toBe(true);
    expect(hasTitle([mention('Barge sank', 3, [])], () => [])).toBe(true);
  });
});
