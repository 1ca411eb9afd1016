import { dayNumberOf, dayOf, spansTouch } from '../calendar/index.js';
import { quoteSpan } from '../events/describing/write-reports.js';
import type { EntityOf } from '../events/index.js';
import type { DaySpan, DocumentAnalysis, Event, Report } from '../model/index.js';
import { chooseSentences } from './choose-sentences.js';
import { type DayCandidate, findDayCandidates } from './day-candidates.js';
import { sentenceAt } from './told-sentences.js';
import type { DocumentWeights } from './weigh-documents.js';

/** An event before it is named. */
export type Unnamed = Omit<Event, 'id'>;

/** Which part of a timeline is wanted. */
export interface Selection {
  /** Events whose span touches these days. */
  within?: Partial<DaySpan>;
  maxDates?: number;
  sentencesPerDate?: number;
}

/** What selecting needs to know beside the events. */
export interface SelectionContext extends DocumentWeights {
  analyses: readonly DocumentAnalysis[];
  sourceIds: readonly string[];
  entityOf: EntityOf;
  /** The weight of each day that has an event, by its number. */
  days: ReadonlyMap<number, number>;
  /** Makes an event of a sentence that tells of a day (by its number) and that no event of the day reports. */
  tell: (candidate: DayCandidate, day: number) => Unnamed;
}

/** What a reader asked to see of the events. Counts of sources and disagreements stay those of all reports. */
export function selectEvents(events: readonly Unnamed[], selection: Selection, context: SelectionContext): Unnamed[] {
  const { within, maxDates, sentencesPerDate } = selection;
  const kept = within ? events.filter(({ date }) => touches(date, within)) : [...events];
  if (maxDates === undefined)
    return sentencesPerDate === undefined ? kept : capReports(kept, sentencesPerDate, context);
  const byDay = groupByDay(kept);
  const candidates = candidatesOfDays(byDay, within, context);
  // Where no event is told of days, those come first that more sentences may tell of.
  const chosen = [...candidates]
    .map(([day, { length }]) => ({ day, weight: context.days.get(day) ?? 0, length }))
    .sort((a, b) => b.weight - a.weight || b.length - a.length || a.day - b.day)
    .slice(0, maxDates);
  const used = new Set<string>();
  return chosen.flatMap(({ day }) => {
    const told = byDay.get(day) ?? [];
    if (sentencesPerDate === undefined && told.length > 0) return told;
    const free = candidates.get(day)!.filter((candidate) => !used.has(keyOf(candidate)));
    const pool = free.length > 0 ? free : candidates.get(day)!;
    const best = chooseSentences(pool, sentencesPerDate ?? 1, context.analyses, context);
    for (const candidate of best) used.add(keyOf(candidate));
    return tellDay(told, best, day, context);
  });
}

/** The events of a day with the chosen sentences, whole, as their reports; a sentence that none of them reports is an event. */
function tellDay(
  events: readonly Unnamed[],
  best: readonly DayCandidate[],
  day: number,
  context: SelectionContext,
): Unnamed[] {
  const reports = new Map<Unnamed, Report[]>();
  const ranked = [...events].sort((a, b) => b.salience - a.salience);
  for (const candidate of best) {
    const { document, sentence } = candidate;
    const id = context.sourceIds[document]!;
    const isOf = ({ sourceId, start }: Report) =>
      sourceId === id && sentenceAt(context.analyses[document]!, start) === sentence;
    const event = ranked.find((each) => each.reports.some(isOf)) ?? context.tell(candidate, day);
    const report = event.reports.find(isOf) ?? event.reports[0]!;
    const { start, end } = context.analyses[document]!.sentences[sentence]!;
    const whole = { ...report, ...quoteSpan(document, { start, end }, context) };
    reports.set(event, [...(reports.get(event) ?? []), whole]);
  }
  return [...reports].map(([event, chosen]) => ({ ...event, reports: chosen }));
}

/** At most `count` reports a day over all its events; events of no single day count as one by their date. */
function capReports(events: readonly Unnamed[], count: number, context: SelectionContext): Unnamed[] {
  const byDay = groupByDay(events);
  const days = [...byDay].flatMap(([day, told]) =>
    tellDay(told, chooseSentences(reportedIn(told, context), count, context.analyses, context), day, context),
  );
  const left = new Map<string, number>();
  const others = events
    .filter(({ date }) => date.precision !== 'day')
    .sort((a, b) => b.salience - a.salience)
    .flatMap((event) => {
      const free = left.get(event.date.edtf) ?? count;
      const reports = event.reports.slice(0, free);
      left.set(event.date.edtf, free - reports.length);
      return reports.length > 0 ? [{ ...event, reports }] : [];
    });
  return [...days, ...others];
}

function candidatesOfDays(
  byDay: ReadonlyMap<number, Unnamed[]>,
  within: Partial<DaySpan> | undefined,
  context: SelectionContext,
): Map<number, DayCandidate[]> {
  const candidates = findDayCandidates(context.analyses, (day) => {
    return !within || touches({ start: dayOf(day), end: dayOf(day) }, within);
  });
  for (const [day, told] of byDay) {
    const named = candidates.get(day) ?? [];
    const known = new Set(named.map(keyOf));
    candidates.set(day, [...named, ...reportedIn(told, context).filter((candidate) => !known.has(keyOf(candidate)))]);
  }
  return candidates;
}

/** The sentences that report some events on their very day, each once; those that name its month alone where no other does. */
function reportedIn(events: readonly Unnamed[], { analyses, sourceIds }: SelectionContext): DayCandidate[] {
  const indexOf = new Map(sourceIds.map((id, index) => [id, index]));
  const found = new Map<string, DayCandidate>();
  const reports = events.flatMap(({ date, reports }) => {
    const exact = reports.filter((report) => report.date.start === date.start && report.date.end === date.end);
    return exact.length > 0 ? exact : reports;
  });
  for (const { sourceId, start, basis } of reports) {
    const document = indexOf.get(sourceId)!;
    const candidate = { document, sentence: sentenceAt(analyses[document]!, start), carried: basis === 'context' };
    if (found.get(keyOf(candidate))?.carried !== false) found.set(keyOf(candidate), candidate);
  }
  return [...found.values()];
}

function groupByDay(events: readonly Unnamed[]): Map<number, Unnamed[]> {
  const groups = new Map<number, Unnamed[]>();
  for (const event of events) {
    if (event.date.precision !== 'day') continue;
    const day = dayNumberOf(event.date.start);
    const group = groups.get(day);
    if (group) group.push(event);
    else groups.set(day, [event]);
  }
  return groups;
}

const keyOf = ({ document, sentence }: DayCandidate): string => `${document} ${sentence}`;

const touches = (date: DaySpan, { start = date.start, end = date.end }: Partial<DaySpan>): boolean =>
  spansTouch(date, { start, end });
