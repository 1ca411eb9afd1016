import type { Event } from '../model/index.js';

/** A timeline of more events than these is opened at its most salient ones. */
export const MANY_EVENTS = 100;
/** So many of them are shown first. */
const SHOWN_FIRST = 24;
/** So many of one date, before those of other dates have had their turn. */
const MOST_A_DATE = 2;

/**
 * What to show first of a timeline with many events: the most salient, at most two of one date as long as there are others, in the
 * order of the timeline.
 */
export function mostSalient<Item extends Pick<Event, 'salience'> & { date: Pick<Event['date'], 'start' | 'end'> }>(
  events: readonly Item[],
  most = SHOWN_FIRST,
): Item[] {
  // A sort that keeps the order of equals: of two alike the earlier is shown.
  const ranked = [...events].sort((a, b) => b.salience - a.salience);
  const ofDate = new Map<string, number>();
  const crowded: Item[] = [];
  const chosen = ranked.filter((event) => {
    const date = `${event.date.start}/${event.date.end}`;
    const count = (ofDate.get(date) ?? 0) + 1;
    ofDate.set(date, count);
    if (count > MOST_A_DATE) crowded.push(event);
    return count <= MOST_A_DATE;
  });
  const shown = new Set([...chosen, ...crowded].slice(0, most));
  return events.filter((event) => shown.has(event));
}
