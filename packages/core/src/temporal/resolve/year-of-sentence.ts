import { compareDays, parseDay } from '../../calendar/index.js';
import { directionOf } from '../direction/direction.js';
import type { CalendarForm } from '../form.js';
import type { RecognisedExpression } from '../recognise.js';
import type { ResolveContext, Resolved } from './context.js';
import { dated, firstDayOf, quoted, valueIn } from './named-unit.js';

const OPENING = /^\W{0,4}(?:Back )?(?:In|During|By)\s(?:the\s)?$/;
const POINTED = /^\W{0,4}(?:(?:But|And|Also|Later)\s)?(?:In\s|During\s)?$/i;

/** "In 1918 there was a first wave in April": of the year that the sentence begins with, where the verb is past. */
export function inYearOfSentence(
  form: CalendarForm,
  expression: RecognisedExpression,
  { mentions, reading, today }: ResolveContext,
): Resolved | null {
  const last = mentions.at(-1);
  if (last?.unit !== 'year' || form.which) return null;
  const sentence = reading.sentences[expression.sentence]!;
  const before = reading.text.slice(sentence.start, last.expression.start);
  const named = last.expression.form;
  // "The same year, in June": pointed at, a year needs no "in".
  const pointed = named.kind === 'shift' && named.from === 'mention';
  const figures = named.kind === 'calendar' && named.year !== undefined;
  // "For all of 2008 it lost $571 million, most of it in the first half"
  const part =
    form.half !== undefined &&
    figures &&
    /\b(?:of (?:it|them|that|those|which|the \w+))\s(?:\w+\s){0,2}(?:in|during)\s$/i.test(
      reading.text.slice(last.expression.end, expression.start),
    );
  // "They won in 2007, when they took nine games in May", "He died in 2005 after a stroke in June"
  const within =
    figures &&
    /\bin\s$/i.test(before) &&
    /^(?:,\s(?:when|during which|in which)|\s(?:after|before|following))\s[^,.;]{0,100}$/i.test(
      reading.text.slice(last.expression.end, expression.start),
    );
  // "Two years ago, in March, he left"
  const beside =
    named.kind === 'shift' &&
    named.unit === 'year' &&
    named.count !== null &&
    named.count < 0 &&
    /^,\s(?:in|on)\s(?:early\s|late\s)?$/.test(reading.text.slice(last.expression.end, expression.start));
  const opens = part || within || beside || (pointed ? POINTED.test(before) : OPENING.test(before) && figures);
  if (last.expression.sentence !== expression.sentence || !opens || !directionOf(expression, reading).told) return null;
  const value = valueIn(parseDay(last.span.start).year, form);
  const over = value !== null && (!today || compareDays(firstDayOf(value), today) <= 0);
  return over
    ? dated(
        value,
        expression,
        `is of the year of ${quoted(last.expression)} ${part || within || beside ? 'before it' : 'that the sentence begins with'}`,
      )
    : null;
}
