import { addDays, dateOfEdtf, formatDay, isRealDay, parseDay, weekdayOf } from '../calendar/index.js';
import type { PublicationDate, TemporalExpression } from '../model/index.js';
import type { TextReading } from '../text/index.js';
import type { RecognisedExpression } from './recognise.js';

/** Gives recognised expressions their values, read against the document's date where there is one. */
export function resolveExpressions(
  recognised: RecognisedExpression[],
  _reading: TextReading,
  published: PublicationDate | undefined,
): TemporalExpression[] {
  return recognised.flatMap((expression) => {
    const value = timexValue(expression, published?.end);
    const date = value && dateOfEdtf(value);
    if (!value || !date) return [];
    const { start, end, text } = expression;
    const span = { start: date.start, end: date.end };
    return [{ start, end, text, type: 'DATE' as const, value, edtf: value, span, reason: `"${text}" is ${value}.` }];
  });
}

function timexValue({ year, month, day, weekday }: RecognisedExpression, published: string | undefined): string | null {
  if (weekday !== undefined && day === undefined && published) {
    return addDays(published, -((weekdayOf(published) - weekday + 7) % 7));
  }
  const y = year ?? (published ? parseDay(published).year : undefined);
  if (y === undefined) return null;
  if (month === undefined) return String(y);
  if (day === undefined) return formatDay({ year: y, month, day: 1 }).slice(0, -3);
  return isRealDay({ year: y, month, day }) ? formatDay({ year: y, month, day }) : null;
}
