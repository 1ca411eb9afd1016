import { addMonths, compareDays, daysBetween, parseDay, weekdayOf } from '../../calendar/index.js';
import { directionOf } from '../direction/direction.js';
import type { CalendarForm } from '../form.js';
import type { RecognisedExpression } from '../recognise.js';
import type { Mention, ResolveContext, Resolved } from './context.js';
import { dated, quoted, valueIn } from './named-unit.js';

/** A weekday has the same number again after so many months at the most, but for leap days. */
const MONTHS = 12;

/** "on Friday the 18th": the day of that name and number that is nearest to the one told last, else to publication; null where none is near. */
export function resolveNumberedWeekday(
  form: CalendarForm,
  expression: RecognisedExpression,
  { mentions, today, reading, publication }: ResolveContext,
): Resolved | null {
  const last = mentions.findLast(({ unit, expression: { form: own } }) => unit === 'day' && own.kind === 'calendar');
  const from = last?.span.start ?? today;
  if (!from) return null;
  const { side, weak } = directionOf(expression, reading);
  const isAhead = side === 'future' && !weak;
  const [day] = months(from)
    .flatMap(({ year, month }) => valueIn(year, { ...form, weekday: undefined, month }) ?? [])
    .filter((value) => weekdayOf(value) === form.weekday)
    .filter((value) => !today || isAhead || compareDays(value, today) <= 0)
    .sort((a, b) => Math.abs(daysBetween(a, from)) - Math.abs(daysBetween(b, from)));
  return dated(day ?? null, expression, `is the one nearest to ${last ? quoted(last.expression) : publication}`);
}

const months = (day: string) =>
  [...Array(2 * MONTHS + 1).keys()].map((i) => parseDay(addMonths(`${day.slice(0, -2)}01`, i - MONTHS)));

/** A day with its own weekday beside its number or month. */
export const isNamed = ({ expression: { form, text } }: Mention): boolean =>
  form.kind === 'calendar' &&
  form.day !== undefined &&
  (form.weekday !== undefined || (form.year !== undefined && NAMED.test(text)));
const NAMED = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/i;
