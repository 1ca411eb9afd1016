import type { Reuse } from '../../documents/index.js';
import type { DocumentAnalysis } from '../../model/index.js';
import { runsOf } from './word-runs.js';

/** Two sentences are one, edited, when they have so much of their words in common, or one has so much of the other's. */
const ALIKE = 0.75;
const CONTAINED = 0.9;
/** A shorter sentence is like many. */
const FEWEST = 5;

/** A sentence of a document with the one of another's that it repeats, perhaps with a word changed. */
export interface CopiedSentence extends Reuse {
  /** Indices of the two sentences. */
  sentence: number;
  from: number;
}

/**
 * The sentences that documents have from others. Numbers are left aside, so that a sentence with another figure in
 * it still finds the one that it was.
 */
export function copiedSentences(analyses: readonly DocumentAnalysis[], reused: readonly Reuse[]): CopiedSentence[] {
  const found: CopiedSentence[][] = [];
  // By originals, so that each is read once, and let go before the next.
  let read: Original | undefined;
  for (const place of [...reused.keys()].sort((a, b) => reused[a]!.original - reused[b]!.original)) {
    const pair = reused[place]!;
    const original = analyses[pair.original]!;
    if (read?.analysis !== original) read = readOriginal(original);
    found[place] = sentencesFrom(analyses[pair.copy]!, read).map((both) => ({ ...pair, ...both }));
  }
  return found.flat();
}

/** A document as others may have sentences from it: its words by sentence, and the sentences that hold each run of them. */
interface Original {
  analysis: DocumentAnalysis;
  there: readonly (readonly string[])[];
  holders: ReadonlyMap<string, readonly number[]>;
}

function readOriginal(analysis: DocumentAnalysis): Original {
  const there = analysis.sentences.map((_, index) => wordsOf(analysis, index));
  const holders = new Map<string, number[]>();
  there.forEach((words, index) => {
    for (const run of runsOf(words)) {
      const list = holders.get(run);
      if (!list) holders.set(run, [index]);
      else if (list.at(-1) !== index && list.length < MOST) list.push(index);
    }
  });
  return { analysis, there, holders };
}

function sentencesFrom(copy: DocumentAnalysis, { there, holders }: Original): { sentence: number; from: number }[] {
  const pairs = copy.sentences.flatMap((_, sentence) => {
    const words = wordsOf(copy, sentence);
    if (words.length < FEWEST) return [];
    const votes = new Map<number, number>();
    for (const run of runsOf(words)) {
      for (const index of holders.get(run) ?? []) votes.set(index, (votes.get(index) ?? 0) + 1);
    }
    if (votes.size === 0) return [];
    const most = Math.max(...votes.values());
    const best = [...votes.keys()].filter((index) => votes.get(index) === most);
    // Of lines that differ by their numbers alone nobody knows which was which.
    return best.length === 1 && areOne(words, there[best[0]!]!) ? [{ sentence, from: best[0]! }] : [];
  });
  const times = new Map<number, number>();
  for (const { from } of pairs) times.set(from, (times.get(from) ?? 0) + 1);
  return pairs.filter(({ from }) => times.get(from) === 1);
}

/** A run that stands in more sentences than this tells none of them. */
const MOST = 8;

function wordsOf({ sentences, document: { text } }: DocumentAnalysis, index: number): string[] {
  const { start, end, role } = sentences[index]!;
  if (role === 'boilerplate') return [];
  return (
    text
      .slice(start, end)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  );
}

/** Whether two sentences have most of their words in common (Dice 1945), in whatever order, or one goes on behind the other. */
function areOne(a: readonly string[], b: readonly string[]): boolean {
  const left = new Map<string, number>();
  for (const word of a) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of b) {
    const count = left.get(word) ?? 0;
    if (count === 0) continue;
    left.set(word, count - 1);
    shared++;
  }
  const shorter = Math.min(a.length, b.length);
  return 2 * shared >= ALIKE * (a.length + b.length) || (shorter >= FEWEST && shared >= CONTAINED * shorter);
}
