import type { DocumentAnalysis } from '../model/index.js';
import { readClock } from './read-clock.js';
import type { ToldNumber } from './told-numbers.js';

/** What times of day are counted under, in minutes from midnight. */
export const CLOCK_KEY = 'time of day';

/** The times of day of a sentence, as numbers that others may give otherwise. */
export function clocksIn(document: number, sentence: number, analysis: DocumentAnalysis): ToldNumber[] {
  const { sentences, expressions, document: article } = analysis;
  const span = sentences[sentence]!;
  return expressions.flatMap((expression): ToldNumber[] => {
    if (expression.type !== 'TIME' || expression.start < span.start || expression.end > span.end) return [];
    const clock = readClock(article.text, span, expression);
    if (!clock) return [];
    const { start, end, label, min, max } = clock;
    const range = { min, max };
    const middle = (min + max) / 2;
    const told = { aspect: 'date' as const, about: CLOCK_KEY, key: CLOCK_KEY, value: label, label };
    return [
      {
        document,
        sentence,
        start,
        end,
        ...told,
        min: middle,
        max: middle,
        range,
        modifiers: [],
        isRunning: false,
        isAge: false,
      },
    ];
  });
}
