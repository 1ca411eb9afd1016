import { addDays, compareDays, spanHolds, spanOfTimex, timexOfUnit, weekdayOf } from '../../calendar/index.js';
import type { DaySpan } from '../../model/index.js';
import type { OrdinalForm } from '../form.js';
import type { RecognisedExpression } from '../recognise.js';
import { singleSpaces } from '../spaces.js';
import type { Resolved } from './context.js';

/** The nth day, week, month or weekday of a time that is resolved already; null where it has fewer. */
export function resolveOrdinal(
  form: OrdinalForm,
  expression: RecognisedExpression,
  whole: Resolved | null,
): Resolved | null {
  const span = whole && spanOfTimex(whole.value);
  if (!whole || !span) return null;
  const day = form.count === 0 ? span.start : dayOf(form, span);
  if (!day || !spanHolds(span, { start: day, end: day })) return null;
  const unit =
    form.weekday || form.unit === 'day'
      ? 'day'
      : form.unit === 'month' || form.unit === 'year'
        ? form.unit
        : form.unit === 'weekend'
          ? 'weekend'
          : 'week';
  return {
    type: 'DATE',
    value: timexOfUnit(day, unit),
    reason: `"${singleSpaces(expression.text)}" is counted within ${whole.value}.`,
  };
}

function dayOf({ count, unit, weekday }: OrdinalForm, span: DaySpan): string | null {
  if (unit === 'month') {
    const months = [...Array(12).keys()].map((i) => `${span.start.slice(0, -6)}-${String(i + 1).padStart(2, '0')}-01`);
    return months.at(count > 0 ? count - 1 : count) ?? null;
  }
  const iso = weekday ?? (unit === 'weekend' ? 6 : undefined);
  if (iso === undefined) {
    // The second week of a month is its days 8 to 14: the ISO week that their middle lies in.
    const [step, middle] = unit === 'week' ? [7, 3] : [1, 0];
    return count > 0
      ? addDays(span.start, (count - 1) * step + middle)
      : addDays(span.end, (count + 1) * step - middle);
  }
  const first = addDays(span.start, (iso - weekdayOf(span.start) + 7) % 7);
  if (count > 0) return addDays(first, (count - 1) * 7);
  let last = first;
  while (compareDays(addDays(last, 7), span.end) <= 0) last = addDays(last, 7);
  return last;
}
