import { daysBetween } from '../../calendar/index.js';
import type { DocumentAnalysis } from '../../model/index.js';
import { overlap } from '../disputes/figure-range.js';
import type { ToldNumber } from '../numbers/told-numbers.js';
import type { CopiedSentence } from './copied-sentences.js';
import type { ChangedPoint } from './dispute-changes.js';

/** A number that a near copy gives otherwise than its original, in a sentence that it has from it. */
export interface ChangedFigure extends ChangedPoint {
  copy: ToldNumber;
  original: ToldNumber;
}

/** Somebody is of one age in articles of about one time. */
const ONE_AGE = 60;

/** The numbers and times of day that near copies have changed: where only one is another, and what it counts is the same. */
export function changedFigures(
  copied: readonly CopiedSentence[],
  analyses: readonly DocumentAnalysis[],
): ChangedFigure[] {
  const read = new Map<number, ToldNumber[][]>();
  const numbersOf = (document: number, sentence: number): readonly ToldNumber[] => {
    const known = read.get(document) ?? bySentence(document, analyses[document]!);
    read.set(document, known);
    return known[sentence] ?? [];
  };
  return copied.flatMap(({ copy, original, sentence, from }) => {
    const [own, theirs] = [numbersOf(copy, sentence), numbersOf(original, from)];
    const [added, gone] = [without(own, theirs), without(theirs, own)];
    return added.flatMap((one) => {
      const others = gone.filter(({ key }) => key === one.key);
      const isOnly = others.length === 1 && added.filter(({ key }) => key === one.key).length === 1;
      return isOnly && areOfOneTime(one, others[0]!, analyses) ? [{ copy: one, original: others[0]! }] : [];
    });
  });
}

function bySentence(document: number, { counts, sentences }: DocumentAnalysis): ToldNumber[][] {
  const told: ToldNumber[][] = sentences.map(() => []);
  for (const count of counts) told[count.sentence]!.push({ ...count, document });
  return told;
}

/** The numbers of one sentence that the other has not. */
const without = (some: readonly ToldNumber[], others: readonly ToldNumber[]): ToldNumber[] =>
  some.filter((one) => !others.some((other) => overlap(one, other)));

function areOfOneTime({ document, of }: ToldNumber, other: ToldNumber, analyses: readonly DocumentAnalysis[]) {
  const [day, same] = [analyses[document]!.published, analyses[other.document]!.published];
  return of !== 'age' || (day && same && Math.abs(daysBetween(day.start, same.start)) <= ONE_AGE);
}
