import type { DocumentAnalysis } from '../model/index.js';
import { contentRoots } from '../text/content-words.js';
import type { DayCandidate } from './day-candidates.js';
import { isSound } from './is-sound.js';
import { centroidOf, likeness, type TermVector, vectorOfRoots } from './term-space.js';
import { matchTopic } from './topic-query.js';
import type { DocumentWeights } from './weigh-documents.js';

/** What likeness to the whole story counts beside likeness to the day, and what naming the topic adds. */
const STORY = 1.5;
const TOPIC = 0.3;
/** From this likeness to one that is chosen already a sentence only repeats it. */
const REPEATED = 0.5;

interface Judged {
  candidate: DayCandidate;
  vector: TermVector;
  merit: number;
}

/**
 * The sentences that together tell a day best, the best first, at most `count`. A sentence has merit by its likeness to what
 * all candidates of the day tell and to the whole story (centroid-based summarisation, Radev et al. 2004), and is taken in turn by its
 * merit less what it repeats (maximal marginal relevance, Carbonell and Goldstein 1998).
 */
export function chooseSentences(
  candidates: readonly DayCandidate[],
  count: number,
  analyses: readonly DocumentAnalysis[],
  { rarity, centre, query }: DocumentWeights,
): DayCandidate[] {
  const read = candidates.map((candidate) => {
    const text = textOf(candidate, analyses);
    const roots = contentRoots(text);
    const sound = isSound(analyses[candidate.document]!.sentences[candidate.sentence]!, text, roots);
    return { candidate, roots, sound, vector: vectorOfRoots(roots, rarity) };
  });
  const sound = read.filter((each) => each.sound);
  const sure = sound.filter(({ candidate }) => !candidate.carried);
  const pool = [sure, sound].find(({ length }) => length > 0) ?? read;
  const day = centroidOf(pool.map(({ vector }) => vector));
  const judged = pool.map(({ candidate, roots, vector }): Judged => {
    const onTopic = query.length > 0 ? TOPIC * matchTopic(query, roots, rarity) : 0;
    return { candidate, vector, merit: (likeness(vector, day) + STORY * likeness(vector, centre)) * (1 + onTopic) };
  });
  return chooseInTurn(judged, count).map(({ candidate }) => candidate);
}

function chooseInTurn(judged: readonly Judged[], count: number): Judged[] {
  const chosen: Judged[] = [];
  const left = judged.map((each) => ({ each, repeats: 0 }));
  while (chosen.length < count) {
    let best: { each: Judged; repeats: number } | undefined;
    for (const one of left) {
      if (one.repeats > REPEATED) continue;
      if (!best || worth(one) > worth(best)) best = one;
    }
    if (!best) break;
    chosen.push(best.each);
    for (const one of left) one.repeats = Math.max(one.repeats, likeness(one.each.vector, best.each.vector));
    best.repeats = Number.POSITIVE_INFINITY;
  }
  return chosen;
}

const worth = ({ each, repeats }: { each: Judged; repeats: number }): number => each.merit * (1 - repeats);

/** The words of a candidate. */
export function textOf({ document, sentence }: DayCandidate, analyses: readonly DocumentAnalysis[]): string {
  const { document: source, sentences } = analyses[document]!;
  const { start, end } = sentences[sentence]!;
  return source.text.slice(start, end);
}
