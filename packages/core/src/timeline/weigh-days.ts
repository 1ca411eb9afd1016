import { dayNumberOf } from '../calendar/index.js';
import type { DocumentAnalysis, Event } from '../model/index.js';
import { type TellerContext, tellerSummer } from './teller-summer.js';

/** What is told ahead of its day may not happen, and is told again when it does. */
const AHEAD = 0.5;
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
 * and a day the root of the sum of their squares, so that one event that all report makes a day more than many that few do.
 * Nothing is learnt from any topic.
 */
export function weighDays(
  events: readonly Pick<Event, 'date' | 'reports'>[],
  { analyses, weights, ...context }: DayContext,
): Map<number, number> {
  const sum = tellerSummer(context);
  const published = analyses.map((analysis) => analysis.published && dayNumberOf(analysis.published.end));
  const squares = new Map<number, number>();
  for (const event of events) {
    if (event.date.precision !== 'day') continue;
    const day = dayNumberOf(event.date.start);
    const weight = sum(event, (document) => {
      const ahead = (published[document] ?? day) < day;
      return weights[document]! * (ahead ? AHEAD : 1);
    });
    squares.set(day, (squares.get(day) ?? 0) + weight ** 2);
  }
  const weightOf = (day: number): number => Math.sqrt(squares.get(day) ?? 0);
  return new Map([...squares.keys()].map((day) => [day, Math.max(0, weightOf(day) - AFTERMATH * weightOf(day - 1))]));
}
