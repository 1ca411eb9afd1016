import { describe, expect, it } from 'vitest';
import { disputesIn } from '../../../test/disputes-in.js';

const FOUND = 'The banker Pavel Drozd was found dead in a hotel in Velmont on 12 May 2031.';

describe('stateDeaths', () => {
  it('holds an illness against a suicide', async () => {
    expect(
      await disputesIn(
        `${FOUND} Police said that he had died of a heart attack.`,
        `${FOUND} The inquest concluded that he had taken his own life.`,
      ),
    ).toEqual(['what caused the death of Pavel Drozd: a heart attack (a) / suicide (b)']);
  });

  it('takes one illness for another', async () => {
    expect(
      await disputesIn(
        `${FOUND} Police said that he had died of a heart attack.`,
        `${FOUND} His doctor said that he had died of natural causes.`,
      ),
    ).toEqual([]);
  });
});
