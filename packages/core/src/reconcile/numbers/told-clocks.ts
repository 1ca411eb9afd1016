import type { Count, TemporalExpression } from '../../model/index.js';
import { readClock } from './read-clock.js';
import type { Place } from './told-numbers.js';

const ABOUT = 'time of day';
/** "Page last updated at 07:43": of the page, and of nothing that it tells. */
const STAMP = /\b(?:updated|posted|published|printed)\b/i;
/** "from 6 p.m. to 7 a.m.": what went on until then. */
const SPELL = /\b(?:from|between)\b[^;]*\b(?:to|and|until|till) $/i;
/** Characters within which such words stand. */
const REACH = 80;

/** The times of day of a sentence, as numbers of minutes from midnight that others may give otherwise. */
export const clocksIn = (text: string, place: Place, expressions: readonly TemporalExpression[]): Count[] => {
  const before = (at: number) => text.slice(Math.max(place.start, at - REACH), at);
  return expressions.flatMap((expression): Count[] => {
    const clock = expression.type === 'TIME' ? readClock(text, place, expression) : undefined;
    if (!clock || SPELL.test(before(clock.start)) || STAMP.test(before(clock.start))) return [];
    const { start, end, label, min, max } = clock;
    const middle = (min + max) / 2;
    return [
      {
        sentence: place.sentence,
        start,
        end,
        aspect: 'date',
        of: 'clock',
        about: ABOUT,
        key: ABOUT,
        value: label,
        label,
        min: middle,
        max: middle,
        range: { min, max },
        modifiers: [],
        isRunning: false,
        isRest: false,
      },
    ];
  });
};
