import { addMonths, CALENDAR_UNITS, type CalendarUnit, compareDays } from '../../calendar/index.js';
import type { TimeUnit } from '../../lexicon/index.js';
import { directionOf } from '../direction/direction.js';
import type { ShiftForm } from '../form.js';
import type { RecognisedExpression } from '../recognise.js';
import { singleSpaces } from '../spaces.js';
import type { Mention, ResolveContext, Resolved } from './context.js';
import { storyTime } from './story.js';
import { storyLeft } from './story-left.js';

/** The calendar unit of a value that is counted in a unit of time. */
export const GRAIN: Record<TimeUnit, CalendarUnit> = {
  second: 'day',
  minute: 'day',
  hour: 'day',
  day: 'day',
  weekend: 'weekend',
  week: 'week',
  fortnight: 'week',
  month: 'month',
  quarter: 'quarter',
  season: 'season',
  year: 'year',
  decade: 'decade',
  century: 'century',
  millennium: 'century',
};

/** The day that a shift is counted from, and the words for it. */
export interface Base {
  day: string;
  words: string;
  grain?: CalendarUnit;
  anchor: Resolved['anchor'];
}

/** How many sentences back the month was told that "the last Friday of the month" is one of. */
const PASSAGE = 1;

/** What a shift is counted from: publication, the time last spoken of, or a company's period; null where that is not known. */
export function baseOf(form: ShiftForm, expression: RecognisedExpression, context: ResolveContext): Base | null {
  const { today } = context;
  const { sentence } = expression;
  const publication: Base | null = today
    ? { day: today, words: context.publication, anchor: { kind: 'publication' } }
    : null;
  const come = form.from === 'story' ? storyTime(context) : undefined;
  if (come) return baseOfMention(come, undefined);
  const named =
    form.from === 'story'
      ? (yearJustNamed(expression, context) ?? monthJustNamed(form, expression, context))
      : undefined;
  if (named) return baseOfMention(named, undefined);
  if (form.counted && form.unit === 'year' && form.count === -1 && !/\bmonth\b/i.test(expression.text)) {
    const period = lastPeriod(context);
    if (period && period.unit !== 'span') return baseOfMention(period, period.unit);
    if (period && !context.story) return publication;
    // "up from the year-ago quarter", where none was told: the one that was over last.
    if (!period && publication && /\bquarter\b/i.test(expression.text))
      return { ...publication, day: addMonths(publication.day, -3), grain: 'quarter' };
  }
  if (form.from === 'passage') {
    const mention = lastOf(context.mentions, GRAIN[form.unit]);
    const near = mention && sentence - mention.expression.sentence <= PASSAGE;
    return near ? baseOfMention(mention, undefined) : publication;
  }
  if (form.from === 'mention') {
    if (form.unit === 'quarter' && form.count === 0) {
      const period = lastPeriod(context);
      const quarter =
        period?.unit === 'half'
          ? context.mentions.findLast((one) => one.unit === 'quarter' && !isYearBack(one))
          : period;
      if (quarter && quarter.unit !== 'span') return baseOfMention(quarter, undefined);
      return publication && { ...publication, day: addMonths(publication.day, -3) };
    }
    if (!form.counted) {
      const mention =
        ((form.count ?? 0) >= 0 ? storyLeft(expression, context) : undefined) ??
        likeBeside(form, expression, context) ??
        lastOf(context.mentions, GRAIN[form.unit]);
      if (!mention || isForgotten(form, mention, expression, context)) return publication;
      if (isLaterToday(mention, expression, context)) return publication;
      return baseOfMention(mention, undefined);
    }
    const told = context.mentions.filter(({ unit }) => unit !== 'span');
    // "It shut in 1989. It had run since 1911. Twenty years later it was sold": counted from the time that is told of.
    const mention =
      ((form.count ?? 0) > 0 && storyLeft(expression, context)) ||
      ((form.count ?? 0) > 0 && told.findLast(({ expression }) => expression.modifier !== 'since')) ||
      told.at(-1);
    // "Two weeks later, it closed", where no day was told, is not two weeks after publication.
    if (!mention) return (form.count ?? 0) > 0 ? null : publication;
    const { unit } = mention;
    if (unit === 'span' || !isFinerOrLike(unit, GRAIN[form.unit])) return null;
    // "in the quarter ended March 31, up from the same quarter a year ago"
    const ended = unit === 'day' && form.unit === 'year' && /\bquarter\b/i.test(expression.text);
    return baseOfMention(mention, ended ? 'quarter' : grainFrom(unit, form));
  }
  return publication;
}

/** What "a year earlier" is measured from in company news: a quarter, a half, or the months since the year began. */
export const isPeriod = ({ unit }: Mention): boolean => unit === 'quarter' || unit === 'half' || unit === 'span';
const isYearBack = ({ expression: { form } }: Mention): boolean =>
  form.kind === 'like' ||
  (form.kind === 'calendar' && form.yearShift !== undefined) ||
  (form.kind === 'shift' && form.unit === 'year' && form.counted === true);

/** The last period that was spoken of for its own sake, one that is over before one that is to come. */
function lastPeriod({ mentions, today }: ResolveContext): Mention | undefined {
  const own = (mention: Mention): boolean => isPeriod(mention) && !isYearBack(mention);
  const over = ({ unit, span }: Mention): boolean => unit === 'span' || !today || compareDays(span.end, today) < 0;
  return mentions.findLast((mention) => own(mention) && over(mention)) ?? mentions.findLast(own);
}

/** "slipped from the previous day's record", paragraphs after another day: the day before publication. */
const isForgotten = (
  { unit, count }: ShiftForm,
  mention: Mention,
  { sentence }: RecognisedExpression,
  { story, today, reading: { sentences } }: ResolveContext,
): boolean =>
  unit === 'day' &&
  count === -1 &&
  today !== undefined &&
  !story &&
  sentences[sentence]!.paragraph - sentences[mention.expression.sentence]!.paragraph > PASSAGE;

/** "It closed lower on Monday. The board meets later in the day": of publication's. */
const isLaterToday = (
  mention: Mention,
  expression: RecognisedExpression,
  { today, reading }: ResolveContext,
): boolean =>
  today !== undefined &&
  /^later in the day$/i.test(expression.text) &&
  mention.expression.sentence !== expression.sentence &&
  compareDays(mention.span.start, today) < 0 &&
  directionOf(expression, reading).side === 'future';

/** "Jobs grew in July, the ministry said this morning, from the month before": the like unit of the sentence, not the day on which it was said. */
function likeBeside(
  { unit }: ShiftForm,
  { sentence }: RecognisedExpression,
  { mentions }: ResolveContext,
): Mention | undefined {
  const form = mentions.at(-1)?.expression.form;
  const said =
    (form?.kind === 'shift' && form.from === 'publication') ||
    (form?.kind === 'calendar' && form.weekday !== undefined && form.day === undefined);
  return said
    ? mentions.findLast((other) => other.unit === GRAIN[unit] && other.expression.sentence === sentence)
    : undefined;
}

/** "It failed in 1991. Later in the year it was sold": the year that was just told of by its figures, where the verb is past. */
function yearJustNamed(expression: RecognisedExpression, { mentions, reading }: ResolveContext): Mention | undefined {
  const last = mentions.at(-1);
  const form = last?.expression.form;
  if (!last || form?.kind !== 'calendar' || form.year === undefined) return undefined;
  const near = expression.sentence - last.expression.sentence <= 1;
  return near && directionOf(expression, reading).told ? last : undefined;
}

/** "It broke out on Jan. 12. By the end of the month 40 were ill": the month of the day just told of, where the verb is past. */
function monthJustNamed(
  { unit }: ShiftForm,
  expression: RecognisedExpression,
  { mentions, reading }: ResolveContext,
): Mention | undefined {
  const last = mentions.at(-1);
  const form = last?.expression.form;
  if (unit !== 'month' || !last || form?.kind !== 'calendar' || form.month === undefined) return undefined;
  const near = expression.sentence - last.expression.sentence <= 1;
  return near && directionOf(expression, reading).told ? last : undefined;
}

const baseOfMention = ({ expression: { start, end, text }, span }: Mention, grain: CalendarUnit | undefined): Base => ({
  day: span.start,
  words: `"${singleSpaces(text)}"`,
  grain,
  anchor: { kind: 'expression', start, end },
});

/** "three years later", told of a day or a month, is a year; two weeks later it is a day, and what is compared with "a year earlier" keeps its unit. */
function grainFrom(told: CalendarUnit, { unit, count }: ShiftForm): CalendarUnit | undefined {
  if (!/^(?:month|year|decade|century)$/.test(unit) || /^(?:quarter|half)$/.test(told)) return told;
  return unit === 'year' && count === -1 ? told : undefined;
}

const isFinerOrLike = (a: Mention['unit'], b: CalendarUnit): boolean =>
  a !== 'span' && CALENDAR_UNITS.indexOf(a) <= CALENDAR_UNITS.indexOf(b);

/** The last mention that is at least as fine as a unit. */
const lastOf = (mentions: readonly Mention[], unit: CalendarUnit): Mention | undefined =>
  mentions.findLast((mention) => isFinerOrLike(mention.unit, unit));
