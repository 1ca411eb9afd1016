import type { TextSpan } from '../../model/index.js';
import type { CalendarForm } from '../form.js';
import type { RecognisedExpression } from '../recognise.js';
import type { ResolveContext, Resolved } from './context.js';
import { dated, quoted, valueIn } from './named-unit.js';

/** How many characters of a line are looked at: a heading is short, and a date that opens an entry stands at its head. */
const SHORT = 40;
/** Marks of a heading, a list or of stress: "## 2018", "**2018**", "- May 12". */
const MARKS = '[\\s#*_=•·:.,(\\[-]{0,8}';
const BEFORE = new RegExp(`^${MARKS}$`);
const AFTER = /^[\s#*_=:.)\]-]{0,8}$/;

/** A year that stands alone on its line heads the entries of a chronology up to the next one. */
export interface YearHeading {
  year: number;
  expression: RecognisedExpression;
  /** Where the line of the entry begins that its year was given to. */
  entry?: number;
}

/** True for an expression that is all that its line says, marks aside: a heading of a chronology. */
export function standsAlone(text: string, { start, end }: TextSpan): boolean {
  const [after = ''] = text.slice(end, end + SHORT).split('\n', 1);
  return headOfLine(text, start) !== null && AFTER.test(after);
}

/** "20 January: Parliament is suspended": a date that heads an entry, which is told in the present. */
export const headsEntry = (text: string, { start, end }: TextSpan): boolean =>
  /^\s{0,2}[:–—]/.test(text.slice(end, end + 4)) && headOfLine(text, start) !== null;

/** Remembers an expression that is a heading. */
export function noteHeading(expression: RecognisedExpression, context: ResolveContext): void {
  const { form } = expression;
  if (form.kind !== 'calendar' || form.year === undefined) return;
  if (form.month !== undefined || form.season || form.quarter || form.half) return;
  if (standsAlone(context.reading.text, expression)) context.heading = { year: form.year, expression };
}

/** "May 12: Elections are held.", "Spring: Prices fall." below the heading "2018": the heading's year; null where no year heads the date's line. */
export function underHeading(
  form: CalendarForm,
  expression: RecognisedExpression,
  { heading, reading }: ResolveContext,
): Resolved | null {
  if (!heading || (form.month === undefined && !form.season) || form.year !== undefined) return null;
  if (form.which || form.lean || form.yearShift !== undefined || form.any) return null;
  const head = headOfLine(reading.text, expression.start);
  const line = head ?? lineOf(reading.text, expression.start, ENTRY);
  if (head === null && (line === null || heading.entry !== line)) return null;
  heading.entry = line!;
  return dated(valueIn(heading.year, form), expression, `is of the year ${quoted(heading.expression)} that heads it`);
}

/** The beginning of the line that an offset stands at the head of, marks aside; else null. */
function headOfLine(text: string, offset: number): number | null {
  const open = lineOf(text, offset, SHORT);
  return open !== null && BEFORE.test(text.slice(open, offset)) ? open : null;
}

/** Entries are short: further from the beginning of its line a date is no longer looked for. */
const ENTRY = 2000;

/** Where the line of an offset begins, if that is near; a text need have no lines. */
function lineOf(text: string, offset: number, near: number): number | null {
  const from = Math.max(0, offset - near);
  const at = text.slice(from, offset).lastIndexOf('\n');
  if (at >= 0) return from + at + 1;
  return from === 0 ? 0 : null;
}
