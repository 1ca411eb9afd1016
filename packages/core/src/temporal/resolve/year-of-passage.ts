import { compareDays, parseDay } from '../../calendar/index.js';
import type { CalendarForm } from '../form.js';
import type { RecognisedExpression } from '../recognise.js';
import type { Mention, ResolveContext, Resolved } from './context.js';
import { dated, quoted, valueIn } from './named-unit.js';

/** How many paragraphs back a passage about another year may have named it. */
const REACH = 2;

/**
 * In a passage about an earlier year a time without one goes on in that year: "On 3 March 2018 ... by 9 June ... in
 * July". Null where no such passage comes before, or where the time would lie before what was told last.
 */
export function yearOfPassage(
  form: CalendarForm,
  expression: RecognisedExpression,
  context: ResolveContext,
): Resolved | null {
  const last = context.mentions.findLast(({ unit }) => unit === 'day' || unit === 'month');
  if (!last || paragraphsApart(last, expression, context) > REACH) return null;
  const { year } = parseDay(last.span.start);
  const value = year < parseDay(context.today!).year ? valueIn(year, form) : null;
  if (!value || compareDays(value.length === 7 ? `${value}-31` : value, last.span.start) < 0) return null;
  return dated(value, expression, `is of the year of ${quoted(last.expression)} before it`);
}

function paragraphsApart(last: Mention, { sentence }: RecognisedExpression, { reading }: ResolveContext): number {
  return reading.sentences[sentence]!.paragraph - reading.sentences[last.expression.sentence]!.paragraph;
}
