import type { Statement, TemporalExpression } from '../../model/index.js';
import type { SentenceContext } from '../references/sentence-context.js';

const CLOCK = /T(\d{2}):(\d{2})/;
/** What is said of the end, up to where the words go on. */
const UNTIL =
  /^\s(?:to|until|till)\s(?:\d{1,2}(?:[.:]\d{2})?(?:\s?[ap]\.?\s?m\b\.?)?|\p{L}+)(?:\s(?:at\snight|in\sthe\s(?:morning|evening|afternoon)))?/u;
/** Minutes by which two clocks may differ and mean one. */
const SLACK = 10;

/** From when a curfew lasts: "a curfew from 8 p.m. to 5 a.m.", "the curfew came on Saturday, from eight at night till five". */
export function stateCurfews(
  { reading: { text, sentences }, sentence }: SentenceContext,
  expressions: readonly TemporalExpression[],
): Statement[] {
  const { start, end } = sentences[sentence]!;
  const words = text.slice(start, end);
  const before = sentences[sentence - 1];
  const goesOn = () => /^\W*(?:it|this)\b/i.test(words) && before && isOfCurfew(text.slice(before.start, before.end));
  const hours = expressions.flatMap((expression): Statement[] => {
    const clock = CLOCK.exec(expression.value);
    const until = UNTIL.exec(text.slice(expression.end, Math.min(end, expression.end + 48)));
    if (!clock || !until || !/\bfrom\s$/i.test(text.slice(Math.max(start, expression.start - 6), expression.start)))
      return [];
    const span = { start: expression.start, end: expression.end + until[0].length, sentence };
    const label = text.slice(span.start, span.end).replace(/\s+/g, ' ');
    const minute = (Number(clock[1]) % 24) * 60 + Number(clock[2]);
    return [
      { ...span, aspect: 'time', topic: 'curfew', value: label, label, min: minute - SLACK, max: minute + SLACK },
    ];
  });
  if (hours.length === 0 || !(isOfCurfew(words) || goesOn())) return [];
  // "extended the curfew": its hours are not those that it began with.
  return [CHANGED.test(words) ? { ...hours[0]!, counted: 'changed' } : hours[0]!];
}

const CHANGED = /\b(?:extend|lengthen|shorten|relax|eas|chang)(?:e[ds]?|s|ing)?\b|\b(?:previously|shorter|longer)\b/i;
/\b(?:extend(?:ed|s|ing)?|lengthen(?:ed|s|ing)?|shorten(?:ed|s|ing)?|eased?|relax(?:ed|es|ing)?|changed)\b/i;
const isOfCurfew = (words: string): boolean => /\bcurfew\b/i.test(words);
