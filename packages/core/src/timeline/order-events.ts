import { compareDays } from '../calendar/index.js';
import type { Event } from '../model/index.js';

/** Events by date; of two that begin on one day, the shorter first. */
export const orderEvents = <T extends Pick<Event, 'date'>>(events: readonly T[]): T[] =>
  [...events].sort((a, b) => compareDays(a.date.start, b.date.start) || compareDays(a.date.end, b.date.end));
