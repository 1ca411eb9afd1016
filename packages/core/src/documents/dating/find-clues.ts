import type { DatingClue, DatingClues, OwnDay } from '../../model/index.js';
import { isOfStory, type RecognisedExpression } from '../../temporal/index.js';
import { contentRoots, type TextReading } from '../../text/index.js';
import { findYearsSince } from './find-anniversary.js';
import { findYearlessDay } from './stated-date.js';
import { sideOf } from './told-in-full.js';

/** Fewer content words tell nothing apart. */
const LEAST_WORDS = 3;
/** A long text has said it by then. */
const MOST = 60;

/** So many paragraphs below a date with its year, one without is of that year. */
const PASSAGE = 2;

/** What a text that doesn't say its own day tells of by days that are counted from it, the days that it names, and its own without the year. */
export function findClues(reading: TextReading, expressions: readonly RecognisedExpression[]): DatingClues {
  const clues: DatingClue[] = [];
  const days: OwnDay[] = [];
  let passage: Passage = { paragraph: Number.NEGATIVE_INFINITY };
  for (const expression of expressions) {
    const { form, sentence } = expression;
    const { paragraph } = reading.sentences[sentence]!;
    const named = form.kind === 'calendar' && form.month ? form.year : undefined;
    passage = passageFrom(expression, reading, paragraph) ?? passage;
    const year = named ?? (paragraph - passage.paragraph <= PASSAGE ? passage.year : undefined);
    const side = sideOf(expression, reading);
    const ago = year === undefined ? yearsAgo(expression, passage, paragraph) : undefined;
    if (days.length < MOST && ago === undefined) days.push(...ownDay(expression, year, side));
    if (clues.length < MOST)
      clues.push(...clueOf(expression, year, side, reading).map((clue) => ({ ...clue, ...ago })));
  }
  for (const { words, sentence, years } of findYearsSince(reading.text)) {
    const roots = uniqueRoots(sentence);
    if (roots.length >= LEAST_WORDS) clues.push({ text: words, roots: [roots], side: 'told', years });
  }
  return { stated: findYearlessDay(reading.text, expressions), clues, days };
}

/** Where a text was last told what year it is in: days without one go on in it for some paragraphs. */
interface Passage {
  paragraph: number;
  year?: number;
  /** "November last year": so many years from that of publication, and the month from which on. */
  yearShift?: number;
  month?: number;
}

function passageFrom(expression: RecognisedExpression, reading: TextReading, paragraph: number): Passage | null {
  const { form, start } = expression;
  const before = reading.text.slice(Math.max(0, start - 10), start);
  if (form.kind === 'shift' && form.from === 'publication')
    return form.unit === 'year' && form.count === -1 && !form.grain
      ? { paragraph, yearShift: -1, month: 1 }
      : backToNow(form);
  if (form.kind !== 'calendar') return null;
  const { year, month, yearShift } = form;
  if (yearShift !== undefined && month) return { paragraph, yearShift, month };
  if (year === undefined) return null;
  // "the accord of May 2014" names the accord; "in 2014" goes on.
  const goesOn = month ? !/\bof\s$/i.test(before) : /\b(?:in|during)\s$/i.test(before);
  return goesOn ? { paragraph, year } : null;
}

/** "He was bribed in May 2017. He was arrested this month": what follows is of no other year's passage. */
const backToNow = ({ count, unit }: { count: number | null; unit: string }): Passage | null =>
  count !== null && isCounted(unit) ? { paragraph: Number.NEGATIVE_INFINITY } : null;

/** "Named in November last year, she was sworn in on December 5." */
function yearsAgo(
  { form }: RecognisedExpression,
  passage: Passage,
  paragraph: number,
): { yearShift: number } | undefined {
  if (form.kind !== 'calendar' || !form.month || !form.day || form.yearShift !== undefined) return undefined;
  const { yearShift, month = 1 } = passage;
  const goesOn = yearShift !== undefined && yearShift < 0 && passage.paragraph === paragraph && form.month >= month;
  return goesOn ? { yearShift } : undefined;
}

/** A day that is told as past or looked ahead to, by its full name or by its month and day. */
function ownDay({ form }: RecognisedExpression, year: number | undefined, side: DatingClue['side']): OwnDay[] {
  if (side === 'open' || form.kind !== 'calendar') return [];
  const { month, day, yearShift, lean, which, any } = form;
  if (!month || !day || yearShift !== undefined || lean || which || any) return [];
  return [{ year, month, day, isAhead: side === 'ahead' }];
}

function clueOf(
  expression: RecognisedExpression,
  year: number | undefined,
  side: DatingClue['side'],
  reading: TextReading,
): DatingClue[] {
  // "that Thursday" is a day of the story, not of the week of publication.
  const said = isOfStory(expression, { reading }) ? null : readDay(expression);
  if (!said || (said.month && said.yearShift === undefined && year !== undefined)) return [];
  const roots = rootsAround(expression, reading);
  return roots.length > 0 ? [{ text: expression.text, roots, side, ...said }] : [];
}

type SaidOfDay = Pick<DatingClue, 'weekday' | 'month' | 'day' | 'shift' | 'yearShift' | 'before'>;

function readDay({ form, text }: RecognisedExpression): SaidOfDay | null {
  if (form.kind === 'shift') {
    const { unit, count, from, grain, counted } = form;
    if (from !== 'publication' || count === null || grain || !isCounted(unit)) return null;
    // "today" and "this week" are often nothing but nowadays.
    if (count === 0 && !(unit === 'day' && !/^today$/i.test(text))) return null;
    return { shift: { unit, count, exact: unit === 'day' || counted === true } };
  }
  if (form.kind !== 'calendar' || form.year !== undefined || form.lean || form.any) return null;
  const { weekday, month, day, which, yearShift } = form;
  if (month) return which === undefined || !day ? { weekday, month, day, yearShift } : null;
  return weekday ? { weekday, day, before: which === 'last' || undefined } : null;
}

const COUNTED = new Set(['day', 'week', 'month', 'year']);
const isCounted = (unit: string): unit is NonNullable<DatingClue['shift']>['unit'] => COUNTED.has(unit);

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
