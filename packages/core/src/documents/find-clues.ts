import { later } from '../calendar/index.js';
import type { DatingClue, DatingClues, Day } from '../model/index.js';
import { isOfStory, type RecognisedExpression } from '../temporal/index.js';
import { contentRoots, type TextReading } from '../text/index.js';
import { findYearsSince } from './find-anniversary.js';
import { sideOf, toldInFull } from './told-in-full.js';

/** Fewer content words tell nothing apart. */
const LEAST_WORDS = 3;
/** A long text has said it by then. */
const MOST_CLUES = 60;

/** What a text that doesn't say its own day tells of by days that are counted from it, and the last day with a full name. */
export function findClues(reading: TextReading, expressions: readonly RecognisedExpression[]): DatingClues {
  const days = toldInFull(expressions, reading).map(({ day }) => day);
  return {
    clues: cluesOf(reading, expressions),
    lastDay: days.reduce<Day | undefined>((last, day) => (last ? later(last, day) : day), undefined),
  };
}

function cluesOf(reading: TextReading, expressions: readonly RecognisedExpression[]): DatingClue[] {
  const clues: DatingClue[] = [];
  for (const expression of expressions) {
    if (clues.length >= MOST_CLUES) break;
    // "that Thursday" is a day of the story, not of the week of publication.
    const said = isOfStory(expression, { reading }) ? null : readDay(expression);
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
  return weekday ? { weekday, day, before: which === 'last' || undefined } : null;
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
