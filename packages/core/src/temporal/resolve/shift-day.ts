import { addDays, addMonths } from '../../calendar/index.js';
import type { TimeUnit } from '../../lexicon/index.js';

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
