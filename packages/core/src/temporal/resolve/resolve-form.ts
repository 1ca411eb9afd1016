import { formatYear, twoDigits } from '../../calendar/index.js';
import type { DurationForm, EventForm, Form } from '../form.js';
import type { RecognisedExpression } from '../recognise.js';
import { singleSpaces } from '../spaces.js';
import type { ResolveContext, Resolved } from './context.js';
import { ownQuarter } from './quarter-ended.js';
import { resolveCalendar } from './resolve-calendar.js';
import { resolveClock } from './resolve-clock.js';
import { resolveHoliday } from './resolve-holiday.js';
import { resolveOrdinal } from './resolve-ordinal.js';
import { resolveLike, resolveOffset, resolveShift } from './resolve-shift.js';
import { restatedDay } from './restated-day.js';
import { shiftDay } from './shift-day.js';

/** The value of one form in its context; null where its words can be no date ("Nov 45"). */
export function resolveForm(form: Form, expression: RecognisedExpression, context: ResolveContext): Resolved | null {
  const quoted = `"${singleSpaces(expression.text)}"`;
  switch (form.kind) {
    case 'calendar':
      return resolveCalendar(form, expression, context);
    case 'shift':
      return resolveShift(form, expression, context);
    case 'decade':
      return { type: 'DATE', value: String(form.decade).padStart(3, '0'), reason: `${quoted} is ten years.` };
    case 'century':
      return {
        type: 'DATE',
        value: form.bc ? `BC${formatYear(form.century).slice(2)}` : twoDigits(form.century),
        reason: `${quoted} is a hundred years.`,
      };
    case 'duration':
      return resolveDuration(form, quoted, context);
    case 'set':
      return { type: 'SET', value: form.value, reason: `${quoted} comes again and again.` };
    case 'reference':
      return { type: 'DATE', value: form.value, reason: `${quoted} names no date.` };
    case 'fixed':
      return {
        type: /T(?:MO|AF|EV|NI)$/.test(form.value) ? 'TIME' : 'DATE',
        value: form.value,
        reason: `${quoted} says its own date.`,
      };
    case 'clock':
      return resolveClock(form, expression, context);
    case 'event':
      return resolveEvent(form, expression, context);
    case 'like':
      return resolveLike(form, expression, context);
    case 'holiday':
      return resolveHoliday(form, expression, context);
    case 'offset':
      return (
        (form.grain === 'quarter' ? ownQuarter(expression, context) : null) ??
        resolveOffset(form, expression, resolveForm(form.of, expression, context))
      );
    case 'ordinal':
      return resolveOrdinal(form, expression, resolveForm(form.of, expression, context));
  }
}

/** A length of time; one that reaches up to publication, or on from it, has its days. */
function resolveDuration(
  { value, side }: DurationForm,
  quoted: string,
  { today, publication, story }: ResolveContext,
): Resolved {
  const amount = /^P(\d{1,4})([DWMY])$/.exec(value);
  // "For the next ten weeks" is of the story's time where one is told.
  if (!side || !today || !amount || story) return { type: 'DURATION', value, reason: `${quoted} is a length of time.` };
  const unit = ({ D: 'day', W: 'week', M: 'month', Y: 'year' } as const)[amount[2] as 'D' | 'W' | 'M' | 'Y'];
  const far = shiftDay(today, unit, Number(amount[1]) * (side === 'past' ? -1 : 1));
  const span = side === 'past' ? { start: far, end: today } : { start: today, end: far };
  const reason = `${quoted} is a length of time that ${side === 'past' ? 'reaches up to' : 'begins with'} ${publication}.`;
  return { type: 'DURATION', value, reason, span, anchor: { kind: 'publication' } };
}

/** The length is known, the day waits for the event. */
function resolveEvent(
  { direction, offset, weekday, event }: EventForm,
  expression: RecognisedExpression,
  context: ResolveContext,
): Resolved {
  const { text } = expression;
  const same = offset === 'P1D' && restatedDay(expression, context);
  if (same) return same;
  const words = singleSpaces(context.reading.text.slice(event.start, event.end));
  const anchor = { kind: 'event' as const, direction, offset, weekday, text: words, ...event };
  if (weekday && direction === 'after') context.afterEvent = { anchor, expression };
  return {
    type: weekday ? 'DATE' : 'DURATION',
    value: weekday ? `XXXX-WXX-${weekday}` : (offset?.replace(/(?<=[A-Z])0D$/, '') ?? 'PXX'),
    reason: `"${singleSpaces(text)}" is counted ${direction === 'after' ? 'from' : 'back from'} "${words}".`,
    anchor,
  };
}
