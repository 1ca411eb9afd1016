import type { TimeUnit } from '../../lexicon/index.js';
import { durationValue, numberOf, unitOf } from '../read-words.js';
import type { Beside, Groups, RuleReading } from '../rule.js';
import { whichOf } from './which.js';

/** Which side of publication a length lies on. */
export const sideOf = (words: string | undefined): 'past' | 'next' | undefined =>
  words ? ({ last: 'past', next: 'next', this: undefined } as const)[whichOf(words)] : undefined;

/** The length that a number, or words for one, and a unit spell out. */
export function readDuration({ number, vague, unit, side }: Groups): RuleReading | null {
  const kind = unitOf(unit!);
  // "two seasons" are a sportsman's, and have no length.
  if (!kind || kind === 'season' || (kind !== 'year' && /illion/i.test(number ?? ''))) return null;
  const count = vague || !number ? null : numberOf(number);
  // "1999 days" begins with a year; "1,999 days" doesn't.
  if (count === undefined || (count !== null && count > 1000 && count < 2200 && /^\d{4}/.test(number ?? '')))
    return null;
  return { form: { kind: 'duration', value: durationValue(count, kind as TimeUnit), side: sideOf(side) } };
}

/** "the Six-Day War", "the Hundred Years' War": a name. */
export const isWar = (unit: string, { after }: Beside): boolean => /^[A-Z]/.test(unit) && /^['’]?\s+War/.test(after);
