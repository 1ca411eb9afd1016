import { addDays, addMonths, type CalendarUnit, timexOfUnit } from '../../calendar/index.js';
import type { TimeUnit } from '../../lexicon/index.js';
import type { ShiftForm } from '../form.js';
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

/** The day that lies so many units from a day. */
export function shiftDay(day: string, unit: TimeUnit, count: number): string {
  const whole = Math.round(count);
  switch (unit) {
    case 'second':
    case 'minute':
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
      return addMonths(day, whole * 120);
    case 'century':
      return addMonths(day, whole * 1200);
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
    return {
      type: 'DATE',
      value: form.from === 'publication' ? 'PAST_REF' : 'PXX',
      reason: `${quoted(expression)} gives no number.`,
    };
  }
  const base = baseOf(form, context);
  if (!base && form.counted && context.mentions.length > 0) {
    const value = durationValue(Math.abs(form.count), form.unit);
    return { type: 'DURATION', value, reason: `${quoted(expression)} is counted from a day that is not told.` };
  }
  if (!base) {
    return { type: 'DATE', value: 'XXXX-XX-XX', reason: `${quoted(expression)} leans on a date that is not known.` };
  }
  const grain = base.grain ?? GRAIN[form.unit];
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
    const period = context.mentions.findLast((mention) => isPeriod(mention) && !isYearBack(mention));
    if (period && period.unit !== 'span') return baseOfMention(period, period.unit);
    if (period) return publication;
  }
  if (form.from === 'mention') {
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
  form.kind === 'shift' && form.unit === 'year' && form.counted === true;

const baseOfMention = ({ expression: { start, end, text }, span }: Mention, grain: CalendarUnit | undefined): Base => ({
  day: span.start,
  words: `"${text.replace(/\s+/g, ' ')}"`,
  grain,
  anchor: { kind: 'expression', start, end },
});

const ORDER: readonly CalendarUnit[] = [
  'day',
  'weekend',
  'week',
  'month',
  'quarter',
  'half',
  'season',
  'year',
  'decade',
  'century',
];
const isFinerOrLike = (a: Mention['unit'], b: CalendarUnit): boolean =>
  a !== 'span' && ORDER.indexOf(a) <= ORDER.indexOf(b);

/** The last mention that is at least as fine as a unit. */
const lastOf = (mentions: readonly Mention[], unit: CalendarUnit): Mention | undefined =>
  mentions.findLast((mention) => isFinerOrLike(mention.unit, unit));
