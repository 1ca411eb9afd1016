import { comparePlaces, placeOfDate } from '../calendar/index.js';
import type { Event, Report } from '../model/index.js';
import type { EntryTime } from './entry-times.js';

type Ordered = Pick<Event, 'date' | 'reports'>;

/**
 * Events by where their dates stand in a chronology ({@link placeOfDate}). Those of one same date stand in the order that their reports
 * give: by clock time, by words such as "hours later" or "earlier that day", by the time of a live page's entry, and else in the order in
 * which the sources tell them.
 */
export function orderEvents<T extends Ordered>(events: readonly T[], timeOf: EntryTime = () => undefined): T[] {
  const placed = events.map((event) => ({ event, place: placeOfDate(event.date) }));
  placed.sort((a, b) => comparePlaces(a.place, b.place));
  const ordered: T[] = [];
  for (let from = 0; from < placed.length; ) {
    let to = from + 1;
    while (to < placed.length && comparePlaces(placed[from]!.place, placed[to]!.place) === 0) to++;
    ordered.push(
      ...orderWithin(
        placed.slice(from, to).map(({ event }) => event),
        timeOf,
      ),
    );
    from = to;
  }
  return ordered;
}

function orderWithin<T extends Ordered>(events: readonly T[], timeOf: EntryTime): readonly T[] {
  if (events.length < 2) return events;
  const told = placesTold(events);
  const keyed = events.map((event, index) => ({
    event,
    phase: phaseOf(event.reports, timeOf),
    told: told[index]!,
    index,
  }));
  keyed.sort((a, b) => a.phase - b.phase || a.told - b.told || a.index - b.index);
  return keyed.map(({ event }) => event);
}

const NOON = 12 * 60;
const LATER = /\b(?:later|after|afterwards|hours|minutes|evening|night|midnight)\b/i;
const EARLIER = /\b(?:earlier|before|dawn|morning)\b/i;

/** When on its day an event was, in minutes as far as its reports tell; noon for those that don't say. */
function phaseOf(reports: readonly Report[], timeOf: EntryTime): number {
  const phases = reports.flatMap(({ expression }) => {
    if (!expression) return [];
    const clock = /T(\d\d):(\d\d)/.exec(expression.value);
    if (clock) return [Number(clock[1]) * 60 + Number(clock[2])];
    if (EARLIER.test(expression.text)) return [NOON - 360];
    return LATER.test(expression.text) ? [NOON + 360] : [];
  });
  if (phases.length > 0) return phases.reduce((sum, phase) => sum + phase, 0) / phases.length;
  // What later entries come back to was told first when it was new.
  const times = reports.flatMap((report) => timeOf(report) ?? []);
  return times.length > 0 ? Math.min(...times) : NOON;
}

/** Where among these events the sources tell each, from 0 for first to 1 for last, on average. */
function placesTold(events: readonly Ordered[]): number[] {
  const bySource = new Map<string, { event: number; start: number }[]>();
  events.forEach(({ reports }, event) => {
    const first = new Map<string, number>();
    for (const { sourceId, start } of reports) first.set(sourceId, Math.min(start, first.get(sourceId) ?? start));
    for (const [source, start] of first) {
      const list = bySource.get(source);
      if (list) list.push({ event, start });
      else bySource.set(source, [{ event, start }]);
    }
  });
  const sums = events.map(() => ({ places: 0, sources: 0 }));
  for (const list of bySource.values()) {
    list.sort((a, b) => a.start - b.start || a.event - b.event);
    list.forEach(({ event }, place) => {
      const sum = sums[event]!;
      sum.places += list.length > 1 ? place / (list.length - 1) : 0.5;
      sum.sources++;
    });
  }
  return sums.map(({ places, sources }) => (sources > 0 ? places / sources : 0.5));
}
