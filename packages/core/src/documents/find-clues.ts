import type { DatingClue, DatingClues, Day } from '../model/index.js';
import { directionOf, type RecognisedExpression } from '../temporal/index.js';
import { contentRoots, type TextReading } from '../text/index.js';
import { findYearsSince } from './find-anniversary.js';
import { fullDayOf } from './stated-date.js';

/** Fewer content words tell nothing apart. */
const LEAST_WORDS = 3;
/** A long text has said it by then. */
const MOST_CLUES = 60;

/** What a text that doesn't say its own day tells of by days that are counted from it, and the last day with a full name. */
export function findClues(reading: TextReading, expressions: readonly RecognisedExpression[]): DatingClues {
  return { clues: cluesOf(reading, expressions), lastDay: lastDayOf(reading, expressions) };
}

function cluesOf(reading: TextReading, expressions: readonly RecognisedExpression[]): DatingClue[] {
  const clues: DatingClue[] = [];
  for (const expression of expressions) {
    if (clues.length >= MOST_CLUES) break;
    const said = isDefinite(expression, reading) ? null : readDay(expression);
    if (!said) continue;
    const roots = rootsAround(expression, reading);
    if (roots.length > 0) clues.push({ text: expression.text, roots, side: sideOf(expression, reading), ...said });
  }
  for (const { words, sentence, years } of findYearsSince(reading.text)) {
    const roots = uniqueRoots(sentence);
    if (roots.length >= LEAST_WORDS) clues.push({ text: words, roots: [roots], side: 'told', years });
  }
  return clues;
}

function lastDayOf(reading: TextReading, expressions: readonly RecognisedExpression[]): Day | undefined {
  let last: Day | undefined;
  for (const expression of expressions) {
    const day = fullDayOf(expression);
    if (day && (!last || day > last) && sideOf(expression, reading) !== 'ahead') last = day;
  }
  return last;
}

/** "that Thursday", "on the Tuesday": a day of the story, not of the week of publication. */
const isDefinite = ({ start, text }: RecognisedExpression, reading: TextReading): boolean =>
  /^(?:that|the)\s/i.test(text) || /\b(?:that|the)\s$/i.test(reading.text.slice(Math.max(0, start - 6), start));

function sideOf(expression: RecognisedExpression, reading: TextReading): DatingClue['side'] {
  const { side, weak, told } = directionOf(expression, reading);
  return side === 'future' && !weak ? 'ahead' : told ? 'told' : 'open';
}

type SaidOfDay = Pick<DatingClue, 'weekday' | 'month' | 'day' | 'days' | 'before'>;

function readDay({ form, text }: RecognisedExpression): SaidOfDay | null {
  if (form.kind === 'shift') {
    const counted = form.from === 'publication' && form.unit === 'day' && form.count !== null;
    // "today" is often nothing but nowadays.
    return counted && !/^today$/i.test(text) ? { days: form.count! } : null;
  }
  if (form.kind !== 'calendar' || form.year !== undefined || form.yearShift || form.lean || form.any) return null;
  const { weekday, month, day, which } = form;
  if (month) return day && !which ? { weekday, month, day } : null;
  return weekday ? { weekday, before: which === 'last' || undefined } : null;
}

const NEXT_PART = /[,;:–—“”]/;
const LAST_PART = /[^,;:–—“”]*$/;

function rootsAround({ start, end, sentence }: RecognisedExpression, reading: TextReading): string[][] {
  const whole = reading.sentences[sentence]!;
  const before = reading.text.slice(whole.start, start);
  const after = reading.text.slice(end, whole.end);
  const clause = `${before.slice(before.search(LAST_PART))} ${after.slice(0, NEXT_PART.exec(after)?.index)}`;
  return [`${before} ${after}`, clause].map(uniqueRoots).filter(({ length }) => length >= LEAST_WORDS);
}

const uniqueRoots = (words: string): string[] => [...new Set(contentRoots(words))];
