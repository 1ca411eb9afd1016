import {
  addDays,
  addMonths,
  CALENDAR_UNITS,
  type CalendarUnit,
  compareDays,
  formatYear,
  spanOfTimex,
  timexOfUnit,
} from '../../calendar/index.js';
import type { TimeUnit } from '../../lexicon/index.js';
import type { LikeForm, OffsetForm, ShiftForm } from '../form.js';
import { durationValue } from '../read-words.js';
import type { RecognisedExpression } from '../recognise.js';
import type { Mention, ResolveContext, Resolved } from './context.js';

const quoted = (expression: RecognisedExpression): string => `"${expression.text.replace(/\s+/g, ' ')}"`;

const GRAIN: Record<TimeUnit, CalendarUnit> = {
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

/** Units by which a day isn't moved: "an hour later" stays a length, as the hour that it is counted from isn't known. */
const SUB_DAY: ReadonlySet<TimeUnit> = new Set<TimeUnit>(['second', 'minute', 'hour']);

/** The day that lies so many units from a day. */
export function shiftDay(day: string, unit: TimeUnit, count: number): string {
  const whole = Math.round(count);
  switch (unit) {
    case 'second':
      return addDays(day, Math.trunc(count / 86_400));
    case 'minute':
      return addDays(day, Math.trunc(count / 1440));
    case 'hour':
      return addDays(day, Math.trunc(count / 24));
    case 'day':
      return addDays(day, whole);
    case 'week':
    case 'weekend':
      return addDays(day, Math.round(count * 7));
    case 'fortnight':
      return addDays(day, whole * 14);
    case 'month':
      return addMonths(day, whole);
    case 'quarter':
    case 'season':
      return addMonths(day, whole * 3);
    case 'year':
      return addMonths(day, Math.round(count * 12));
    case 'decade':
      return addMonths(day, Math.round(count * 120));
    case 'century':
      return addMonths(day, Math.round(count * 1200));
    case 'millennium':
      return addMonths(day, whole * 12000);
  }
}

/** So many units from publication or from the time last spoken of. */
export function resolveShift(
  form: ShiftForm,
  expression: RecognisedExpression,
  context: ResolveContext,
): Resolved | null {
  if (form.count === null) {
    const reason = `${quoted(expression)} gives no number.`;
    return form.from === 'publication'
      ? { type: 'DATE', value: form.side === 'next' ? 'FUTURE_REF' : 'PAST_REF', reason }
      : { type: 'DURATION', value: durationValue(null, form.unit), reason };
  }
  if (form.from === 'mention' && SUB_DAY.has(form.unit)) {
    const value = durationValue(Math.abs(form.count), form.unit);
    return { type: 'DURATION', value, reason: `${quoted(expression)} is counted from what was told before.` };
  }
  const base = baseOf(form, context);
  if (!base && form.counted && context.mentions.length > 0) {
    const value = durationValue(Math.abs(form.count), form.unit);
    return { type: 'DURATION', value, reason: `${quoted(expression)} is counted from a day that is not told.` };
  }
  if (!base) {
    return { type: 'DATE', value: 'XXXX-XX-XX', reason: `${quoted(expression)} leans on a date that is not known.` };
  }
  const grain = form.grain ?? base.grain ?? grainOf(form);
  const { published } = context;
  if (base.anchor?.kind === 'publication' && published && published.start !== published.end) {
    const span = {
      start: shiftDay(published.start, form.unit, form.count),
      end: shiftDay(published.end, form.unit, form.count),
    };
    const values = [timexOfUnit(span.start, grain), timexOfUnit(span.end, grain)];
    const reason = `${quoted(expression)} is counted from ${base.words}.`;
    const unclear = values[0] !== values[1];
    return { type: 'DATE', value: values[1]!, reason, anchor: base.anchor, ...(unclear ? { span } : {}) };
  }
  const value = timexOfUnit(shiftDay(base.day, form.unit, form.count), grain);
  return { type: 'DATE', value, reason: `${quoted(expression)} is counted from ${base.words}.`, anchor: base.anchor };
}

/**
 * Decades that are counted are so many years: "two decades ago" is a year, and so is "half a century ago"; "a year and a
 * half ago" is a month.
 */
function grainOf({ unit, count, counted }: ShiftForm): CalendarUnit {
  if (unit === 'year' && !Number.isInteger(count)) return 'month';
  const asYears = counted && (unit === 'decade' || (unit === 'century' && !Number.isInteger(count)));
  return asYears ? 'year' : GRAIN[unit];
}

interface Base {
  day: string;
  words: string;
  grain?: CalendarUnit;
  anchor: Resolved['anchor'];
}

function baseOf(form: ShiftForm, context: ResolveContext): Base | null {
  const { today } = context;
  const publication: Base | null = today
    ? { day: today, words: context.publication, anchor: { kind: 'publication' } }
    : null;
  if (form.counted && form.unit === 'year' && form.count === -1) {
    const period = lastPeriod(context);
    if (period && period.unit !== 'span') return baseOfMention(period, period.unit);
    if (period) return publication;
  }
  if (form.from === 'mention') {
    if (form.unit === 'quarter' && form.count === 0) {
      const period = lastPeriod(context);
      if (period && period.unit !== 'span') return baseOfMention(period, undefined);
      return publication && { ...publication, day: addMonths(publication.day, -3) };
    }
    if (!form.counted) {
      const mention = lastOf(context.mentions, GRAIN[form.unit]);
      return mention ? baseOfMention(mention, undefined) : publication;
    }
    const mention = context.mentions.findLast(({ unit }) => unit !== 'span');
    if (!mention) return publication;
    const { unit } = mention;
    return unit !== 'span' && isFinerOrLike(unit, GRAIN[form.unit]) ? baseOfMention(mention, unit) : null;
  }
  return publication;
}

/** What "a year earlier" is measured from in company news: a quarter, a half, or the months since the year began. */
const isPeriod = ({ unit }: Mention): boolean => unit === 'quarter' || unit === 'half' || unit === 'span';
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

const baseOfMention = ({ expression: { start, end, text }, span }: Mention, grain: CalendarUnit | undefined): Base => ({
  day: span.start,
  words: `"${text.replace(/\s+/g, ' ')}"`,
  grain,
  anchor: { kind: 'expression', start, end },
});

const isFinerOrLike = (a: Mention['unit'], b: CalendarUnit): boolean =>
  a !== 'span' && CALENDAR_UNITS.indexOf(a) <= CALENDAR_UNITS.indexOf(b);

/** The last mention that is at least as fine as a unit. */
const lastOf = (mentions: readonly Mention[], unit: CalendarUnit): Mention | undefined =>
  mentions.findLast((mention) => isFinerOrLike(mention.unit, unit));

/** The quarter or half that was last spoken of, in another year; the year where none was. */
export function resolveLike(form: LikeForm, expression: RecognisedExpression, context: ResolveContext): Resolved {
  const period = context.mentions.findLast(isPeriod);
  const part = period && period.unit !== 'span' ? period.value.slice(4) : '';
  const value = `${formatYear(form.year)}${part}`;
  return { type: 'DATE', value, reason: `${quoted(expression)} is the like period of ${form.year}.` };
}

/** A time that lies so far from another, which is resolved already: "two days after Christmas". */
export function resolveOffset(
  { unit, count }: OffsetForm,
  expression: RecognisedExpression,
  whole: Resolved | null,
): Resolved | null {
  const span = whole && spanOfTimex(whole.value);
  if (!span) return null;
  const value = timexOfUnit(shiftDay(count < 0 ? span.start : span.end, unit, count), GRAIN[unit]);
  return { type: 'DATE', value, reason: `${quoted(expression)} is counted from ${whole.value}.` };
}
