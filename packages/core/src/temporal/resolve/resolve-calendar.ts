import { parseDay } from '../../calendar/index.js';
import { directionOf } from '../direction/direction.js';
import type { CalendarForm } from '../form.js';
import type { RecognisedExpression } from '../recognise.js';
import { underHeading } from './chronology.js';
import type { ResolveContext, Resolved } from './context.js';
import { endOfRange } from './end-of-range.js';
import { because, dated, firstMonth, monthsIn, valueIn } from './named-unit.js';
import { isNextOfName } from './next-of-name.js';
import { resolveNumberedWeekday } from './numbered-weekday.js';
import { resolveDayOfMonth } from './resolve-day.js';
import { resolveLeaning } from './resolve-leaning.js';
import { resolveMonthDay } from './resolve-month-day.js';
import { resolveWeekday } from './resolve-weekday.js';
import { inStory } from './story.js';
import { isNarrative, onInPassage, yearOfPassage } from './year-of-passage.js';
import { inYearOfSentence } from './year-of-sentence.js';

/** A calendar date with missing parts taken from publication, the words' direction and the nearest like-named time. */
export function resolveCalendar(
  form: CalendarForm,
  expression: RecognisedExpression,
  context: ResolveContext,
): Resolved | null {
  if (form.weekday !== undefined && form.month === undefined) {
    const numbered = form.day === undefined ? null : resolveNumberedWeekday(form, expression, context);
    return numbered ?? resolveWeekday(form, expression, context);
  }
  if (form.day !== undefined && form.month === undefined) return resolveDayOfMonth(form, expression, context);
  if (form.any && form.month !== undefined) {
    const value = valueIn(0, form)?.replace(/^0000/, 'XXXX') ?? null;
    return dated(value, expression, 'comes again each year');
  }
  const headed = underHeading(form, expression, context);
  if (headed) return headed;
  const year = yearOf(form, context);
  if (year !== undefined) return dated(valueIn(year, form), expression, 'says its own date');
  const leaning = form.lean ? resolveLeaning(form, expression, context) : null;
  if (leaning) return leaning;
  const told = inStory(form, expression, context) ?? inYearOfSentence(form, expression, context);
  if (told) return told;
  if (form.bare && !isTold(expression, context)) {
    return dated(`XXXX-${form.season}`, expression, 'comes again each year');
  }
  if (!context.today) {
    const value = valueIn(0, form)?.replace(/^0000/, 'XXXX') ?? null;
    return dated(value, expression, "has no year, and the article's date is not known");
  }
  if (form.day !== undefined && !form.which) return resolveMonthDay(form, expression, context);
  const ranged = form.month !== undefined && !form.which ? endOfRange(form, expression, context) : null;
  return ranged ?? resolveNamed(form, expression, context);
}

/** "The pass is shut in winter" tells of none; "was crossed in winter" and "will be crossed in winter" do. */
function isTold(expression: RecognisedExpression, { reading }: ResolveContext): boolean {
  const { cue = '', told } = directionOf(expression, reading);
  return told === true || /^(?:will|['’]ll|shall|going|expected|scheduled|due|planned|plans|set)$/i.test(cue);
}

function yearOf({ year, yearShift, lean }: CalendarForm, { today }: ResolveContext): number | undefined {
  if (year !== undefined || yearShift === undefined || !today || lean === 'year') return year;
  return parseDay(today).year + yearShift;
}

/** A month, season, quarter or half without its year. */
function resolveNamed(form: CalendarForm, expression: RecognisedExpression, context: ResolveContext): Resolved | null {
  const { publication } = context;
  const { year, month } = parseDay(context.today!);
  const first = firstMonth(form);
  if (form.which === 'this') {
    const { side, weak, told } = directionOf(expression, context.reading);
    const over = side === 'future' && !weak && month - first - monthsIn(form) >= 1;
    // "was sold this May", told in January; what is told in June of "this autumn" is to come, whatever the verb.
    const before = form.season !== 'WI' && side === 'past' && told && first > month && first - month > 3;
    // Winter is named for the year that it begins in; "will open this spring", told in autumn, is of the next year.
    // "A second wave is feared this winter", told in spring: the one to come.
    const coming = form.season === 'WI' && month > 3 && !told && (side === 'future' || month === 5);
    const named = (form.season === 'WI' && month < 6 && !coming) || before ? year - 1 : over ? year + 1 : year;
    return dated(valueIn(named, form), expression, `is the one nearest to ${publication}`);
  }
  if (form.which === 'last') {
    const over = first + monthsIn(form) - 1 < month ? year : year - 1;
    return dated(valueIn(over, form), expression, `is the last one that was over by ${publication}`);
  }
  if (form.which === 'next') {
    const value = valueIn(first > month ? year : year + 1, form);
    return dated(value, expression, `is the first one to begin after ${publication}`);
  }
  const direction = directionOf(expression, context.reading);
  const since = (month - first + 12) % 12;
  const future = isNextOfName(form, expression, since, direction, context);
  const passage =
    form.month && direction.side === 'past' && (since > 0 || isNarrative(expression, context))
      ? yearOfPassage(form, expression, context)
      : null;
  if (passage) return passage;
  const season =
    form.season && direction.side === 'past' && (direction.told || !direction.cue) && direction.cue !== 'since'
      ? onInPassage((y) => valueIn(y, form), expression, context)
      : null;
  if (season) return season;
  const begun = first <= month ? year : year - 1;
  const where = future ? 'the next one after' : 'the last one begun by';
  return dated(
    valueIn(future ? begun + 1 : begun, form),
    expression,
    `is ${where} ${publication}${because(direction)}`,
  );
}
