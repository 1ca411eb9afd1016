import { compareDays, daysBetween, parseDay } from '../../calendar/index.js';
import type { CalendarForm } from '../form.js';
import type { RecognisedExpression } from '../recognise.js';
import type { ResolveContext, Resolved } from './context.js';
import { directionOf } from './direction.js';
import { dated, valueIn } from './named-unit.js';
import { isNarrative, yearOfPassage } from './year-of-passage.js';

/** Days from publication within which a month and day are of its own time, whatever year was spoken of. */
const NEAR = 45;
/** The same where the passage tells a story of another year. */
const CLOSE = 14;
/** Days after publication that an open verb still lets a month and day lie: "the payment, set for Dec. 15". */
const FAR = 120;
/** The same for a verb in a past form, which may yet govern a plan: "declared a dividend on Dec. 15". */
const TOLD = 60;

/** Days before publication that a plan may yet lie: it was made for a day that has just gone by. */
const LATE = 30;

/** A month and day: in the year that brings it nearest to publication and that the verb allows. */
export function resolveMonthDay(
  form: CalendarForm,
  expression: RecognisedExpression,
  context: ResolveContext,
): Resolved | null {
  const today = context.today!;
  const { year } = parseDay(today);
  const distance = (day: string): number => Math.abs(daysBetween(today, day));
  const { side, weak, told, cue } = directionOf(expression, context.reading);
  // "was due to open on July 13" may lie on either side.
  const planned = side === 'future' && !weak && !/^w(?:as|ere)\b/.test(cue ?? '');
  const over = isOver(expression, context);
  const ahead = over ? 0 : planned ? 366 : told ? TOLD : FAR;
  const back = planned && !over ? LATE : 366;
  const [nearest] = [year - 1, year, year + 1]
    .flatMap((y) => valueIn(y, form) ?? [])
    .filter((day) => daysBetween(today, day) <= ahead && daysBetween(day, today) <= back)
    .sort((a, b) => distance(a) - distance(b));
  if (!nearest) return null;
  const later = compareDays(nearest, today) > 0;
  const near = isNarrative(expression, context) ? CLOSE : NEAR;
  const own = distance(nearest) <= near && !(later && told);
  const passage = own || planned ? null : yearOfPassage(form, expression, context);
  return passage ?? dated(nearest, expression, `is the one nearest to ${context.publication}`);
}

/** "the year ended March 31", "since May 12": a day that is over. */
const isOver = ({ start, modifier }: RecognisedExpression, { reading }: ResolveContext): boolean =>
  modifier === 'since' || /\bended\s+(?:on\s+|last\s+)?$/i.test(reading.text.slice(Math.max(0, start - 16), start));
