import type { Count, TemporalExpression } from '../model/index.js';
import type { TextReading } from '../text/index.js';
import { clocksIn } from './told-clocks.js';
import { numbersIn } from './told-numbers.js';

/** A sentence with more numbers than this is a table. */
const TABLE = 6;

/**
 * The numbers of a document that others may give otherwise, whatever they count. What goes on being counted, and what comes on top
 * of something or is left of it, is none.
 */
export function findCounts({ text, sentences }: TextReading, expressions: readonly TemporalExpression[]): Count[] {
  let next = 0;
  return sentences.flatMap(({ start, end, role }, sentence) => {
    const own: TemporalExpression[] = [];
    for (; next < expressions.length && expressions[next]!.start < end; next++) own.push(expressions[next]!);
    if (role === 'boilerplate' || role === 'quotation' || !NUMBER.test(text.slice(start, end))) return [];
    const place = { sentence, start, end };
    const numbers = numbersIn(text, place, own);
    if (numbers.length > TABLE) return [];
    const single = numbers.filter(
      (told) =>
        !told.isRunning &&
        !told.modifiers.some((word) => MORE.test(word)) &&
        !OTHERS.test(text.slice(Math.max(start, told.start - LEAD), told.start)),
    );
    return [...clocksIn(text, place, own), ...single];
  });
}

const NUMBER =
  /\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|hundred|thousand|million|\w{2,5}teen|\w{3,4}ty)\b/i;

/** "three other men", "40 more deaths" */
const MORE = /^(?:others?|more|further|additional|new|extra|remaining|later|earlier)$/i;
/** Words before a number after which it counts the rest, or a time until now, or nothing: "another 40", "the past two", "level five". */
const OTHERS =
  /(?:\p{L}|= ?|\b(?:past|last|next|previous|recent|coming|year|level|phase|page|grade|class) |\b(?:further|additional|another|extra) (?:\p{L}+ of )?)$/u;
const LEAD = 30;
