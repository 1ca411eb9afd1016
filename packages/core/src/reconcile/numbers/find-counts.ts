import type { Count, TemporalExpression } from '../../model/index.js';
import type { TextReading } from '../../text/index.js';
import { mayBeginAt } from './find-figures.js';
import { clocksIn } from './told-clocks.js';
import { numbersIn } from './told-numbers.js';

/** The numbers and times of day of a document with what they count, in the order of its sentences. */
export function findCounts(
  { text, tokens, sentences }: TextReading,
  expressions: readonly TemporalExpression[],
): Count[] {
  let next = 0;
  return sentences.flatMap(({ start, end, firstToken, endToken, role }, sentence) => {
    const own: TemporalExpression[] = [];
    for (; next < expressions.length && expressions[next]!.start < end; next++) own.push(expressions[next]!);
    if (role === 'boilerplate') return [];
    for (let i = firstToken; i < endToken; i++) {
      if (!mayBeginAt(tokens, i)) continue;
      const place = { sentence, start, end };
      return [...clocksIn(text, place, own), ...numbersIn(text, place, own)];
    }
    return [];
  });
}
