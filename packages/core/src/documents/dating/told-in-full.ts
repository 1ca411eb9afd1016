import type { DatingClue, Day } from '../../model/index.js';
import { directionOf, type RecognisedExpression } from '../../temporal/index.js';
import type { TextReading } from '../../text/index.js';
import { fullDayOf } from './stated-date.js';

/** A day that a text names with its year, and where. */
export interface ToldDay {
  day: Day;
  expression: RecognisedExpression;
}

/** Where what an expression dates lies, seen from publication: `open` where no verb says so. */
export function sideOf(expression: RecognisedExpression, reading: TextReading): DatingClue['side'] {
  const { side, weak, told } = directionOf(expression, reading);
  return side === 'future' && !weak ? 'ahead' : told ? 'told' : 'open';
}

/** The days that a text names with their year, but for those to come. */
export const toldInFull = (expressions: readonly RecognisedExpression[], reading: TextReading): ToldDay[] =>
  expressions.flatMap((expression) => {
    const day = fullDayOf(expression);
    return day && sideOf(expression, reading) !== 'ahead' ? [{ day, expression }] : [];
  });
