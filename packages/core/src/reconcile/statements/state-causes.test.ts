import { describe, expect, it } from 'vitest';
import { disputesIn } from '../../../test/disputes-in.js';
import { analyseDocument } from '../../pipeline.js';

const causesIn = (text: string) =>
  analyseDocument({ id: 'paper', kind: 'article', text, published: '2031-05-20' })
    .statements.filter(({ topic }) => topic === 'cause')
    .map(({ label }) => label);

describe('stateCauses', () => {
  it.each([
    ['The police put the crash down to ice.', 'ice'],
    ['The police blame speeding.', 'speeding'],
    ['Investigators laid the blame chiefly on poor upkeep at the mill.', 'poor upkeep'],
    ['They blamed the fire on a faulty heater in the cellar.', 'a faulty heater'],
    ['The report named the design of the valve as the main cause.', 'the design of the valve'],
    ['The cause of the crash was a jammed rudder.', 'a jammed rudder'],
    ['The blast was caused by a spark.', 'a spark'],
    ['The fall was due to heavy snow.', 'heavy snow'],
  ])('reads %s', (text, cause) => {
    expect(causesIn(text)).toEqual([cause]);
  });

  it.each([
    'The police blamed Pavel Drozd.',
    'The police blamed the driver for the crash.',
    'The minister blamed the Harvest Front for the bombing.',
    'The blast was not caused by a spark.',
    'Nobody knows whether the crash was due to ice.',
    'The cause of the crash is unclear.',
  ])('states no cause: %s', (text) => {
    expect(causesIn(text)).toEqual([]);
  });
});

describe('what caused it', () => {
  const crash = 'A bus crashed near Velmont on 12 May 2031, killing nine people.';

  it('is asked of one accident', async () => {
    expect(
      await disputesIn(
        `${crash} The Orlice police put the crash down to ice.`,
        `${crash} The Orlice police blame speeding.`,
      ),
    ).toEqual(['what caused it: ice (a) / speeding (b)']);
  });

  it('is no dispute in other words, nor where a source gives both', async () => {
    expect(
      await disputesIn(
        `${crash} The crash was caused by a worn brake.`,
        `${crash} The police put the crash down to worn brakes.`,
      ),
    ).toEqual([]);
    expect(
      await disputesIn(
        `${crash} The crash was caused by ice. The police blame speeding too.`,
        `${crash} The police blame speeding.`,
      ),
    ).toEqual([]);
  });
});
