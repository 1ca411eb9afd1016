import { dayNumberOf } from '../calendar/index.js';
import type { DocumentAnalysis } from '../model/index.js';
import { isTold } from './told-sentences.js';

/** A longer span says nothing of its single days. */
const LONGEST_SPAN = 31;
/** What an article says of its day of publication, and again where its opening names no other day. */
const PUBLICATION = 0.5;
const UNDATED_OPENING = 1;
/** News of the evening stands in the next day's papers. */
const DAY_BEFORE = 0.25;
/** What is told ahead of its day may not happen, and is told again when it does. */
const AHEAD = 0.5;
/** The sentences of an opening. */
const OPENING = 4;

/**
 * The weight of each day (as a day number) that the documents speak of. Every document votes once for a day that it
 * mentions, with its own weight, however often it does; a mention of a week or a month is shared out over its days. It also
 * votes for the day of its publication, the more when its opening names no day. Nothing is learnt from any topic.
 */
export function weighDays(analyses: readonly DocumentAnalysis[], weights: readonly number[]): Map<number, number> {
  const days = new Map<number, number>();
  analyses.forEach((analysis, index) => {
    const weight = weights[index]!;
    for (const [day, vote] of votesOf(analysis)) days.set(day, (days.get(day) ?? 0) + vote * weight);
  });
  return days;
}

function votesOf(analysis: DocumentAnalysis): Map<number, number> {
  const { published, expressions, sentences } = analysis;
  const issued = published && published.start === published.end ? dayNumberOf(published.start) : undefined;
  const votes = new Map<number, number>();
  const opening = sentences.filter(isTold)[OPENING - 1]?.end ?? Number.POSITIVE_INFINITY;
  let dated = false;
  for (const { span, type, start } of expressions) {
    if (!span || type === 'DURATION' || type === 'SET') continue;
    const first = dayNumberOf(span.start);
    const last = dayNumberOf(span.end);
    if (last - first >= LONGEST_SPAN) continue;
    if (first === last && start < opening) dated = true;
    const vote = (issued !== undefined && first > issued ? AHEAD : 1) / (last - first + 1);
    for (let day = first; day <= last; day++) votes.set(day, Math.max(votes.get(day) ?? 0, vote));
  }
  if (issued !== undefined && sentences.length > 0) {
    votes.set(issued, (votes.get(issued) ?? 0) + PUBLICATION + (dated ? 0 : UNDATED_OPENING));
    votes.set(issued - 1, (votes.get(issued - 1) ?? 0) + DAY_BEFORE);
  }
  return votes;
}
