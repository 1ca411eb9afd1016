import type { EntityOf, MentionRef } from '../../events/index.js';
import type { DocumentAnalysis } from '../../model/index.js';
import { isAtHome } from '../attaching/statement-homes.js';

/** What a name in the clause counts, beside one that its pronouns may mean. */
const NAMED = 3;

/**
 * Finds the attack or accident that somebody came out of: the one that is most told of him. What an article says of his condition further down may stand
 * beside another.
 */
export function struckEvents(
  groups: readonly (readonly MentionRef[])[],
  analyses: readonly DocumentAnalysis[],
  entityOf: EntityOf,
): (person: string) => number | undefined {
  return (person) => {
    let best: { group: number; weight: number } | undefined;
    groups.forEach((mentions, group) => {
      const told = new Map<number, number>();
      for (const { document, mention } of mentions) {
        const { kind, names, around } = analyses[document]!.mentions[mention]!;
        if (!isAtHome('condition', [kind])) continue;
        const isHe = (name: number) => entityOf[document]?.[name] === person;
        const weight = names.some(isHe) ? NAMED : around.some(isHe) ? 1 : 0;
        told.set(document, Math.max(told.get(document) ?? 0, weight));
      }
      const weight = [...told.values()].reduce((sum, one) => sum + one, 0);
      if (weight > (best?.weight ?? 1)) best = { group, weight };
    });
    return best?.group;
  };
}
