import { dayNumberOf } from '../calendar/index.js';
import type { DocumentAnalysis } from '../model/index.js';
import { isTold } from './told-sentences.js';

/** A sentence that may tell what happened on a day. */
export interface DayCandidate {
  document: number;
  sentence: number;
  /** Index of the expression that names the day, where one does. */
  expression?: number;
  /** Days from the day to publication, for an opening that names no day. */
  lag?: number;
  /** True where only what stands around the sentence gives it the day. */
  carried?: boolean;
}

/** How many sentences open an article, and how many days it may come after what it tells. */
const OPENING = 5;
const LATEST = 1;

/**
 * By day number, for days that are wanted, the sentences that name the day, and the undated openings of articles of that day and
 * the next.
 */
export function findDayCandidates(
  analyses: readonly DocumentAnalysis[],
  isWanted: (day: number) => boolean,
): Map<number, DayCandidate[]> {
  const found = new Map<number, DayCandidate[]>();
  const add = (day: number, candidate: DayCandidate) => {
    const known = found.get(day);
    if (known) known.push(candidate);
    else if (isWanted(day)) found.set(day, [candidate]);
  };
  analyses.forEach(({ sentences, expressions, published }, document) => {
    const named = new Set<string>();
    const dated = new Set<number>();
    let sentence = 0;
    expressions.forEach(({ span, type, start }, expression) => {
      if (!span || type === 'DURATION' || type === 'SET') return;
      while (sentence < sentences.length - 1 && sentences[sentence]!.end <= start) sentence++;
      dated.add(sentence);
      if (span.start !== span.end) return;
      const day = dayNumberOf(span.start);
      const key = `${day} ${sentence}`;
      if (named.has(key)) return;
      named.add(key);
      add(day, { document, sentence, expression });
    });
    if (!published || published.start !== published.end) return;
    const issued = dayNumberOf(published.start);
    const opening = [...sentences.keys()].filter((index) => isTold(sentences[index]!)).slice(0, OPENING);
    for (const index of opening.filter((index) => !dated.has(index))) {
      for (let lag = 0; lag <= LATEST; lag++) add(issued - lag, { document, sentence: index, lag });
    }
  });
  return found;
}
