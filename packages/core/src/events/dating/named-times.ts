import { dateOfExpression } from '../../calendar/index.js';
import type { TemporalExpression } from '../../model/index.js';
import type { TextReading } from '../../text/index.js';

/** The times that a text names, by sentence. */
export interface NamedTimes {
  /** The last day of each that a sentence names. */
  endsIn(sentence: number): readonly string[];
}

/** Puts the days of a text's expressions, which stand in its order, to its sentences; how long something took names no time. */
export function namedTimes(expressions: readonly TemporalExpression[], { sentences }: TextReading): NamedTimes {
  const bySentence = new Map<number, string[]>();
  let sentence = 0;
  for (const expression of expressions) {
    while (sentence < sentences.length && sentences[sentence]!.end <= expression.start) sentence++;
    const date = expression.type === 'DURATION' ? undefined : dateOfExpression(expression);
    if (!date) continue;
    const own = bySentence.get(sentence);
    if (own) own.push(date.end);
    else bySentence.set(sentence, [date.end]);
  }
  return { endsIn: (index) => bySentence.get(index) ?? [] };
}
