import type { MentionRef } from '../../events/index.js';
import type { DocumentAnalysis } from '../../model/index.js';

/** The event of the greatest weight; none where all weigh nothing. */
function heaviest(weights: readonly number[]): number | undefined {
  const most = weights.reduce((a, b) => Math.max(a, b), 0);
  return most > 0 ? weights.indexOf(most) : undefined;
}

/**
 * The event that both of two articles say most of, but for what people say: what no clause around a number dates is told with it.
 */
export function sharedEvent(
  groups: readonly (readonly MentionRef[])[],
  analyses: readonly DocumentAnalysis[],
  one: number,
  other: number,
): number | undefined {
  const isTold = ({ document, mention }: MentionRef) =>
    analyses[document]!.mentions[mention]!.says === undefined && (document === one || document === other);
  return heaviest(
    groups.map((group) => {
      const told = group.filter(isTold);
      const own = told.filter(({ document }) => document === one).length;
      return Math.min(own, told.length - own);
    }),
  );
}

/** The event of whose mentions most name somebody, but for what people say: one of some events, where any of these does. */
export function eventOfPerson(
  person: string,
  among: ReadonlySet<number>,
  groups: readonly (readonly MentionRef[])[],
  analyses: readonly DocumentAnalysis[],
  entityOf: readonly (readonly (string | undefined)[])[],
): number | undefined {
  const isNamed = ({ document, mention }: MentionRef) => {
    const { names, says } = analyses[document]!.mentions[mention]!;
    return says === undefined && names.some((name) => entityOf[document]?.[name] === person);
  };
  const weights = groups.map((group) => group.filter(isNamed).length);
  return heaviest(weights.map((weight, group) => (among.has(group) ? weight : 0))) ?? heaviest(weights);
}
