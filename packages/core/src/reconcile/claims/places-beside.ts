import type { DocumentAnalysis } from '../../model/index.js';

/** Characters between two names of which one tells where the other is. */
const BESIDE = 30;

/**
 * Tells whether some text names two places at once, one behind the other: "the Nordhaven district of Velmont". Of such two, neither excludes
 * the other.
 */
export function placesBeside(analyses: readonly DocumentAnalysis[]): (one: string, other: string) => boolean {
  return (one, other) =>
    analyses.some(({ document: { text }, names }) => {
      const told = names.map(({ start, end }) => ({ name: text.slice(start, end).toLowerCase(), start, end }));
      return told.some(({ name, end }, i) => {
        const next = told[i + 1];
        const both = next && ((name === one && next.name === other) || (name === other && next.name === one));
        return both && next.start - end <= BESIDE && !/[.;:!?\n]/.test(text.slice(end, next.start));
      });
    });
}
