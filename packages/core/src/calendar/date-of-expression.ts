import type { FuzzyDate, Precision, TemporalExpression } from '../model/index.js';
import { dateOfSpan, parseEdtf } from './edtf.js';
import { type CalendarUnit, unitOfTimex } from './timex.js';

const PRECISION: Record<CalendarUnit, Precision> = {
  day: 'day',
  weekend: 'range',
  week: 'range',
  month: 'month',
  quarter: 'range',
  half: 'range',
  season: 'season',
  year: 'year',
  decade: 'decade',
  century: 'range',
};

/**
 * A timeline's date for a resolved expression: its days, narrowed by "early" or "late", with the precision of the unit
 * that its value names, its modifier and its qualification. Null where the expression has no days.
 */
export function dateOfExpression(
  expression: Pick<TemporalExpression, 'value' | 'edtf' | 'span' | 'modifier'>,
): FuzzyDate | null {
  const { value, edtf, span, modifier } = expression;
  if (!span) return null;
  const parsed = edtf ? parseEdtf(edtf) : null;
  const date = parsed ? { ...dateOfSpan(parsed), edtf: parsed.edtf } : dateOfSpan(span);
  const unit = unitOfTimex(value);
  return {
    ...date,
    precision: unit ? PRECISION[unit] : date.precision,
    start: span.start,
    end: span.end,
    ...(modifier ? { modifier } : {}),
    approximate: parsed?.approximate ?? false,
    uncertain: parsed?.uncertain ?? false,
  };
}
