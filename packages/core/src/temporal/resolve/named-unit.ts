import { formatDay, formatYear, isRealDay, spanOfTimex, twoDigits } from '../../calendar/index.js';
import type { Direction } from '../direction/direction.js';
import type { CalendarForm } from '../form.js';
import type { RecognisedExpression } from '../recognise.js';
import { singleSpaces } from '../spaces.js';
import type { Resolved } from './context.js';

/** By ISO 8601's numbers. */
export const WEEKDAY_NAMES = ['', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** An expression's words for a reason. */
export const quoted = ({ text }: { text: string }): string => `"${singleSpaces(text)}"`;

/** What the verb says of the direction, for a reason: `, as "were killed" is past`. A present form says nothing of the past. */
export const because = ({ side, cue, told }: Direction): string =>
  cue && (side === 'future' || told) ? `, as "${cue}" is ${side}` : '';

/** A resolved date with its reason, `why` following the expression's words; null for no value. */
export function dated(value: string, expression: RecognisedExpression, why: string): Resolved;
export function dated(value: string | null, expression: RecognisedExpression, why: string): Resolved | null;
export function dated(value: string | null, expression: RecognisedExpression, why: string): Resolved | null {
  return value === null ? null : { type: 'DATE', value, reason: `${quoted(expression)} ${why}.` };
}

/** The form's value in a year, or null for a day that the calendar lacks. */
export function valueIn(year: number, form: CalendarForm): string | null {
  const y = formatYear(year);
  if (form.season) return `${y}-${form.season}`;
  if (form.quarter) return `${y}-Q${form.quarter}`;
  if (form.half) return `${y}-H${form.half}`;
  if (form.month === undefined) return y;
  if (form.day === undefined) return `${y}-${twoDigits(form.month)}`;
  const civil = { year, month: form.month, day: form.day };
  return isRealDay(year === 0 ? { ...civil, year: 2000 } : civil) ? formatDay(civil) : null;
}

/** The first day of a value; the value itself where it has none. */
export const firstDayOf = (value: string): string => spanOfTimex(value)?.start ?? value;

/** The month that a month, quarter, half or season begins with. */
export function firstMonth(form: CalendarForm): number {
  if (form.month) return form.month;
  if (form.quarter) return form.quarter * 3 - 2;
  if (form.half) return form.half * 6 - 5;
  return { SP: 3, SU: 6, FA: 9, WI: 12 }[form.season ?? 'SP'];
}

/** How many months it has. */
export const monthsIn = (form: CalendarForm): number => (form.month ? 1 : form.half ? 6 : 3);
