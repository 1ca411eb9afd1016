import { describe, expect, it } from 'vitest';
import type { EventMention } from '../../model/index.js';
import { chooseTitle, hasTitle } from './choose-title.js';

const mention = (text: string | undefined, weight: number, terms: string[], kind = 'accident'): EventMention =>
  ({
    headline: text === undefined ? undefined : { text, weight },
    terms,
    head: kind,
    kind,
    status: 'reported',
  }) as EventMention;

describe('chooseTitle', () => {
  const sinking = ['barge', 'sink', 'harbour'];

  it('takes the headline whose words the reports share', () => {
    const mentions = [
      mention('Jane Roe bought a vineyard in the hills', 4.5, ['vineyard', 'hill', 'buy'], 'deal'),
      mention('Barge sank in the harbour', 4, sinking),
      mention('Old barge sank at the harbour wall', 3, sinking),
      mention(undefined, 0, sinking),
    ];
    const title = chooseTitle(mentions, 'reported');
    expect(title).toBe('Barge sank in the harbour');
  });

  it('does not depend on the order of the mentions', () => {
    const mentions = [mention('Barge sank', 3, sinking), mention('Boat went down', 3, sinking)];
    expect(chooseTitle([...mentions].reverse(), 'reported')).toBe(chooseTitle(mentions, 'reported'));
  });

  it('prefers what is told with the status of the event', () => {
    const planned = { ...mention('Barge will be raised from the harbour', 4.5, sinking), status: 'planned' as const };
    const done = { ...mention('Barge raised from the harbour', 4, sinking), status: 'reported' as const };
    expect(chooseTitle([planned, done], 'reported')).toBe('Barge raised from the harbour');
    expect(chooseTitle([planned, done], 'planned')).toBe('Barge will be raised from the harbour');
  });

  it('asks of an event that many report that its title shares their words', () => {
    const others = Array.from({ length: 9 }, () => mention('Barge sank', 1, sinking));
    const told = [mention('Jane Roe of the Westport Guild bought Acme', 5.5, ['roe', 'guild', 'acme']), ...others];
    expect(chooseTitle([...told, mention('Old barge sank in the harbour', 4, sinking)], 'reported')).toBe(
      'Old barge sank in the harbour',
    );
  });

  it("takes an article's headline, though its date is that of the lead", () => {
    const headline = { ...mention('Old barge sinks in the harbour', 4.5, sinking), continues: 1 };
    const mentions = [headline, mention('Barge sank', 3, sinking)];
    expect(chooseTitle(mentions, 'reported')).toBe('Barge sank');
    expect(chooseTitle(mentions, 'reported', undefined, (index) => index === 0)).toBe('Old barge sinks in the harbour');
  });

  it('falls back on the first text that reads as a headline', () => {
    expect(chooseTitle([mention(undefined, 0, [])], 'reported', () => ['She left.', 'A barge sank.'])).toBe(
      'A barge sank',
    );
    expect(
      chooseTitle([mention(undefined, 0, [])], 'reported', () => [`${'word '.repeat(200)}`]).length,
    ).toBeLessThanOrEqual(140);
  });

  it('takes no words that were cut out of a sentence', () => {
    const cut = ['When bringing Roe to office last year', 'On Friday, a day after the vote'];
    expect(hasTitle([mention(undefined, 0, [])], () => cut)).toBe(false);
    expect(hasTitle([mention(undefined, 0, [])], () => ['On Friday a barge sank.'])).toBe(true);
    expect(hasTitle([mention(undefined, 0, [])], () => ['ROE: Well, but look at the barge.'])).toBe(false);
    expect(hasTitle([mention(undefined, 0, [])], () => ['Was the old barge sold in May'])).toBe(false);
  });

  it('cuts no name at an initial', () => {
    const long = `${'The old guild, its board and '.repeat(4)}Mayor Ana B. Poe and her many allies in the harbour left`;
    expect(chooseTitle([mention(undefined, 0, [])], 'reported', () => [long])).not.toMatch(/ B$/);
  });

  it('knows where there is nothing to tell an event by', () => {
    expect(hasTitle([mention(undefined, 0, [])], () => ['She left.', 'and when I left'])).toBe(false);
    expect(hasTitle([mention(undefined, 0, [])], () => ['A barge sank.'])).toBe(true);
    expect(hasTitle([mention('Barge sank', 3, [])], () => [])).toBe(true);
  });
});
