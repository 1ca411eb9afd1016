import { dayNumberOf } from '../calendar/index.js';
import type { DocumentAnalysis, Event } from '../model/index.js';
import { type TellerContext, tellerSummer } from './teller-summer.js';

/** What is told ahead of its day may not happen, and is told again when it does. */
const AHEAD = 0.5;
/** What a report loses by its distance from the event, for each doubling of the weeks between them. */
const FADING = 0.1;
/** A longer span says nothing of its single days. */
const LONGEST_SPAN = 31;
/** The day after a great one is full of reports of it. */
const AFTERMATH = 0.25;

/** What weighing days needs to know of the documents. */
export interface DayContext extends TellerContext {
  analyses: readonly Pick<DocumentAnalysis, 'published'>[];
  /** How much each document has to say, 0 to 1. */
  weights: readonly number[];
}

/**
 * The weight of each day (as a day number) by the events on it: an event weighs what the documents that report it weigh together,
 * and a day the root of the sum of their squares, so that one event that all report makes a day more than many that few do. An
 * event of a week or a month is shared out over its days. Nothing is learnt from any topic.
 */
export function weighDays(
  events: readonly Pick<Event, 'date' | 'reports'>[],
  { analyses, weights, ...context }: DayContext,
): Map<number, number> {
  const sum = tellerSummer(context);
  const published = analyses.map((analysis) => analysis.published && dayNumberOf(analysis.published.end));
  const squares = new Map<number, number>();
  for (const event of events) {
    const first = dayNumberOf(event.date.start);
    const last = dayNumberOf(event.date.end);
    const length = last - first + 1;
    if (length > LONGEST_SPAN) continue;
    const weight = sum(event, (document) => {
      const told = published[document] ?? last;
      const weeks = Math.max(0, told - last, first - told) / 7;
      return (weights[document]! * (told < first ? AHEAD : 1)) / (1 + FADING * Math.log2(1 + weeks));
    });
    for (let day = first; day <= last; day++) squares.set(day, (squares.get(day) ?? 0) + (weight / length) ** 2);
  }
  const weightOf = (day: number): number => Math.sqrt(squares.get(day) ?? 0);
  return new Map([...squares.keys()].map((day) => [day, Math.max(0, weightOf(day) - AFTERMATH * weightOf(day - 1))]));
}
