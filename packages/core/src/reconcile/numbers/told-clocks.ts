import type { Count, TemporalExpression } from '../../model/index.js';
import { readClock } from './read-clock.js';
import type { Place } from './told-numbers.js';

const ABOUT = 'time of day';

/** The times of day of a sentence, as numbers of minutes from midnight that others may give otherwise. */
export const clocksIn = (text: string, place: Place, expressions: readonly TemporalExpression[]): Count[] =>
  expressions.flatMap((expression): Count[] => {
    const clock = expression.type === 'TIME' ? readClock(text, place, expression) : undefined;
    if (!clock) return [];
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
