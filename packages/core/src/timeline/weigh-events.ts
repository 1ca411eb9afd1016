import { compareDays, dayNumberOf } from '../calendar/index.js';
import { titlesSayings } from '../events/describing/title-sayings.js';
import type { Day, DocumentAnalysis, Event, Precision } from '../model/index.js';
import { type TellerContext, tellerSummer } from './teller-summer.js';
import { sentenceAt } from './told-sentences.js';

/** The finer a date, the more an event is one; a decade is background. */
const BY_PRECISION: Record<Precision, number> = {
  day: 1,
  range: 0.8,
  month: 0.8,
  season: 0.7,
  year: 0.5,
  decade: 0.3,
};
/** An opening tells the news; what comes later is detail and background. */
const OPENING = 3;
const FURTHER_DOWN = 0.6;
/** After so many days an event is told as background half as much as news. */
const FADES = 7;
/** What several people said of a story says less of it, however many there are, than what happened. */
const SAYINGS = 0.35;

/** What weighing an event needs to know of the documents. */
export interface WeighingContext extends TellerContext {
  analyses: readonly DocumentAnalysis[];
  /** How much each document has to say, 0 to 1. */
  weights: readonly number[];
}

type Weighable = Pick<Event, 'title' | 'date' | 'reports'>;

/**
 * The salience of events, 0 to 1, the most salient of a timeline 1: the articles that report it, copies not counted, each by
 * its own weight, by how near the top it tells the event, and by how soon after the event it appeared. Collected statements weigh less.
 */
export function salienceAmong(events: readonly Weighable[], context: WeighingContext): (event: Weighable) => number {
  const weigh = weigher(context);
  const greatest = events.reduce((most, event) => Math.max(most, weigh(event)), 0) || 1;
  // The root keeps the many small events apart; three digits keep the output readable.
  return (event) => Math.round(Math.sqrt(Math.min(1, weigh(event) / greatest)) * 1000) / 1000;
}

function weigher({ analyses, weights, ...context }: WeighingContext): (event: Weighable) => number {
  const sum = tellerSummer(context);
  const latest = analyses.reduce<Day | undefined>(
    (day, { published }) => (published && (!day || compareDays(day, published.end) < 0) ? published.end : day),
    undefined,
  );
  const published = analyses.map((analysis) => {
    const day = analysis.published?.end ?? latest;
    return day ? dayNumberOf(day) : undefined;
  });
  return (event) => {
    const first = dayNumberOf(event.date.start);
    const last = dayNumberOf(event.date.end);
    const weight = sum(event, (document, { start }) => {
      const place = sentenceAt(analyses[document]!, start) < OPENING ? 1 : FURTHER_DOWN;
      const told = published[document];
      const age = told === undefined ? 0 : Math.max(0, told - last, first - told);
      return (weights[document]! * place) / (1 + Math.log2(1 + age / FADES));
    });
    return BY_PRECISION[event.date.precision] * (titlesSayings(event.title) ? SAYINGS : 1) * weight;
  };
}
