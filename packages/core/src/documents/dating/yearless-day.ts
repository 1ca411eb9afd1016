import { daysBetween, dayWords, formatDay, isRealDay, parseDay } from '../../calendar/index.js';
import type { Day, DaySpan, PublicationDate, YearlessDay } from '../../model/index.js';

/** The day of a text that states it without its year, in the year that brings it nearest to `near`; null more than `within` days away. */
export function yearFrom({ month, day }: YearlessDay, near: DaySpan, within: number): Day | null {
  const years = [near.start, near.end].map((it) => parseDay(it).year);
  const days = [Math.min(...years) - 1, ...years, Math.max(...years) + 1].flatMap((year) => {
    const civil = { year, month, day };
    return isRealDay(civil) ? [formatDay(civil)] : [];
  });
  const away = (it: Day) => Math.max(0, daysBetween(it, near.start), daysBetween(near.end, it));
  const [nearest] = days.sort((a, b) => away(a) - away(b));
  return nearest !== undefined && away(nearest) <= within ? nearest : null;
}

/** A date of publication by a day that the text states, where `year` says what tells its year. */
export function datedWithYear({ words }: YearlessDay, day: Day, year: string): PublicationDate {
  const reason = `The text states its day, "${words}", and ${year}, so it was published on ${dayWords(day)}.`;
  return { edtf: day, start: day, end: day, basis: 'inferred', reason };
}
