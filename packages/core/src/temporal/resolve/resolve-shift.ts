import {
  type CalendarUnit,
  compareDays,
  formatYear,
  parseDay,
  spanOfTimex,
  timexOfUnit,
  weekdayAfter,
  weekdayBefore,
  weekdayOf,
} from '../../calendar/index.js';
import type { TimeUnit } from '../../lexicon/index.js';
import { type Direction, directionOf } from '../direction/direction.js';
import type { LikeForm, OffsetForm, ShiftForm } from '../form.js';
import { durationValue } from '../read-words.js';
import type { RecognisedExpression } from '../recognise.js';
import { nextFromEvent } from './after-event.js';
import type { ResolveContext, Resolved } from './context.js';
import { hourFrom } from './hour-from.js';
import { quoted } from './named-unit.js';
import { type Base, baseOf, GRAIN, isPeriod } from './shift-base.js';
import { shiftDay } from './shift-day.js';

/** Units by which a day isn't moved: "an hour later" stays a length, as the hour that it is counted from isn't known. */
const SUB_DAY: ReadonlySet<TimeUnit> = new Set<TimeUnit>(['second', 'minute', 'hour']);

/** So many units from publication or from the time last spoken of. */
export function resolveShift(
  form: ShiftForm,
  expression: RecognisedExpression,
  context: ResolveContext,
): Resolved | null {
  if (context.story && /^today$/i.test(expression.text)) {
    return {
      type: 'DATE',
      value: 'PRESENT_REF',
      reason: `${quoted(expression)} is nowadays, in a story of other years.`,
    };
  }
  if (form.count === null) {
    const reason = `${quoted(expression)} gives no number.`;
    return form.from !== 'mention'
      ? { type: 'DATE', value: form.side === 'next' ? 'FUTURE_REF' : 'PAST_REF', reason }
      : { type: 'DURATION', value: durationValue(null, form.unit), reason };
  }
  if (form.from === 'mention' && SUB_DAY.has(form.unit)) {
    const hour = hourFrom(form, expression, context);
    if (hour) return hour;
    const value = durationValue(Math.abs(form.count), form.unit);
    return { type: 'DURATION', value, reason: `${quoted(expression)} is counted from what was told before.` };
  }
  const beside = form.from === 'mention' && form.unit === 'year' && form.count > 0 && yearBeside(expression, context);
  if (beside) return beside;
  const untold = form.from === 'mention' && form.unit === 'day' && form.count === 0 && untoldDayOf(expression, context);
  if (untold) return untold;
  const isNext = form.from === 'mention' && form.unit === 'day' && form.count === 1;
  const onward = isNext ? nextFromEvent(expression, context) : undefined;
  if (onward) return onward;
  const base = baseOf(form, expression, context);
  if (form.counted && (!base || isYetToCome(form, base, expression, context))) {
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
  const count = isWeekendGone(form, base, expression, context)
    ? -1
    : form.count + (isMidyearAhead(base, expression, context) ? 1 : 0);
  const value = timexOfUnit(shiftDay(base.day, form.unit, count), grain);
  return { type: 'DATE', value, reason: `${quoted(expression)} is counted from ${base.words}.`, anchor: base.anchor };
}

/** "Thirty-four years later, in September 2018,": the year told right behind it. */
function yearBeside({ end, ...expression }: RecognisedExpression, { reading }: ResolveContext): Resolved | undefined {
  const [, year] = BESIDE.exec(reading.text.slice(end, end + 40)) ?? [];
  return year
    ? { type: 'DATE', value: year, reason: `${quoted(expression)} is told by "${year}" behind it.` }
    : undefined;
}
const BESIDE =
  /^,\s(?:in|on)\s(?:(?:the\s)?[a-z]{4,6}\s(?:of\s)?)?(?:[A-Z][a-z]{2,8}\.?\s(?:\d{1,2},\s)?|\d{1,2}\s[A-Z][a-z]{2,8}\s)?((?:1[5-9]|20)\d\d)\b/;

/** "Ministers met this weekend", told before the middle of the week: the one that has been. */
const isWeekendGone = (
  { unit, count }: ShiftForm,
  { anchor, day }: Base,
  expression: RecognisedExpression,
  { reading }: ResolveContext,
): boolean =>
  unit === 'weekend' &&
  count === 0 &&
  anchor?.kind === 'publication' &&
  weekdayOf(day) <= 3 &&
  directionOf(expression, reading).side === 'past';

/** "It will be shut by midyear", told in autumn: that of the year to come. */
const isMidyearAhead = (
  { anchor, day }: Base,
  expression: RecognisedExpression,
  { reading }: ResolveContext,
): boolean =>
  anchor?.kind === 'publication' &&
  /^mid-?year$/i.test(expression.text) &&
  parseDay(day).month > 7 &&
  directionOf(expression, reading).side === 'future';

/** "He graduated three years later", after a day that those years would run past publication from: of another time, which isn't told. */
const isYetToCome = (
  { unit, count }: ShiftForm,
  { anchor, day }: Base,
  expression: RecognisedExpression,
  { today, reading }: ResolveContext,
): boolean =>
  today !== undefined &&
  anchor?.kind === 'expression' &&
  count! > 0 &&
  compareDays(timexStart(shiftDay(day, unit, count!), unit), today) > 0 &&
  // "Today, six months on, nothing has changed": from what is over.
  (/\bon$/i.test(expression.text) || isOfThePast(directionOf(expression, reading), unit));

/** What is told of years later is over, unless a verb looks ahead; of days later, where a verb says so. */
const isOfThePast = ({ told, side }: Direction, unit: TimeUnit): boolean =>
  told === true || (side === 'past' && /^(?:year|decade|century)$/.test(unit));

/** The first day of the unit's calendar period that a day lies in. */
const timexStart = (day: string, unit: TimeUnit): string => spanOfTimex(timexOfUnit(day, GRAIN[unit]))?.start ?? day;

/** "He was shot last October. That day he had left home early": some day of the month that was just spoken of. */
function untoldDayOf({ sentence, text }: RecognisedExpression, { mentions }: ResolveContext): Resolved | null {
  const last = mentions.at(-1);
  if (last?.unit !== 'month' || sentence - last.expression.sentence > 1) return null;
  const day = mentions.findLast(({ unit }) => unit === 'day');
  if (day && sentence - day.expression.sentence <= 1) return null;
  const { start, end } = last.expression;
  return {
    type: 'DATE',
    value: `${last.value}-XX`,
    reason: `"${text}" is a day of ${quoted(last.expression)} that is not told.`,
    anchor: { kind: 'expression', start, end },
    span: last.span,
  };
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

/** The quarter or half that was last spoken of, in another year; the year where none was. */
export function resolveLike(form: LikeForm, expression: RecognisedExpression, context: ResolveContext): Resolved {
  const period = context.mentions.findLast((one) => (form.unit ? one.unit === form.unit : isPeriod(one)));
  const part = period && period.unit !== 'span' ? period.value.slice(4) : '';
  const value = `${formatYear(form.year)}${part}`;
  return { type: 'DATE', value, reason: `${quoted(expression)} is the like period of ${form.year}.` };
}

/** A time that lies so far from another, which is resolved already: "two days after Christmas". */
export function resolveOffset(
  { unit, count, weekday, grain }: OffsetForm,
  expression: RecognisedExpression,
  whole: Resolved | null,
): Resolved | null {
  const span = whole && spanOfTimex(whole.value);
  if (!span) return null;
  if (weekday !== undefined) {
    const day = count < 0 ? weekdayBefore(span.start, weekday) : weekdayAfter(span.end, weekday);
    return { type: 'DATE', value: day, reason: `${quoted(expression)} is counted from ${whole.value}.` };
  }
  const value = timexOfUnit(shiftDay(count < 0 ? span.start : span.end, unit, count), grain ?? GRAIN[unit]);
  return { type: 'DATE', value, reason: `${quoted(expression)} is counted from ${whole.value}.` };
}
