import * as chrono from 'chrono-node';
import type { TextSpan } from '../model/index.js';
import type { TextReading } from '../text/index.js';

/** A stretch of text that names a time, before anything is known of the day that it is read from. */
export interface RecognisedExpression extends TextSpan {
  text: string;
  /** Index of its sentence. */
  sentence: number;
  year?: number;
  month?: number;
  day?: number;
  weekday?: number;
}

/** Finds the temporal expressions of a text, sentence by sentence. */
export function recogniseExpressions(reading: TextReading): RecognisedExpression[] {
  const found: RecognisedExpression[] = [];
  reading.sentences.forEach((sentence, index) => {
    const text = reading.text.slice(sentence.start, sentence.end);
    for (const result of chrono.strict.parse(text, new Date(Date.UTC(2000, 0, 1)))) {
      const certain = (part: 'year' | 'month' | 'day' | 'weekday') =>
        result.start.isCertain(part) ? (result.start.get(part) ?? undefined) : undefined;
      const start = sentence.start + result.index;
      found.push({
        start,
        end: start + result.text.length,
        text: result.text,
        sentence: index,
        year: certain('year'),
        month: certain('month'),
        day: certain('day'),
        weekday: certain('weekday'),
      });
    }
  });
  return found;
}
