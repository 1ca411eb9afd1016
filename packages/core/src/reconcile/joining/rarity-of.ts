import type { EntityOf, MentionRef } from '../../events/index.js';
import type { DocumentAnalysis } from '../../model/index.js';

/** How rare a word or a name that is asked of is among the events: one where no third has it, little where all do. */
export function rarityOf(
  asked: ReadonlyMap<string, unknown>,
  groups: readonly (readonly MentionRef[])[],
  analyses: readonly DocumentAnalysis[],
  entityOf: EntityOf,
): (term: string) => number {
  const events = new Map<string, { count: number; last: number }>();
  groups.forEach((group, index) => {
    const add = (term: string) => {
      if (!asked.has(term)) return;
      const known = events.get(term);
      if (!known) events.set(term, { count: 1, last: index });
      else if (known.last !== index) {
        known.count++;
        known.last = index;
      }
    };
    for (const { document, mention } of group) {
      const { terms, names } = analyses[document]!.mentions[mention]!;
      for (const term of terms) add(term);
      for (const name of names) add(`@${entityOf[document]?.[name]}`);
    }
  });
  const all = Math.log(groups.length + 1);
  return (term) => 1 - Math.log(Math.max(1, (events.get(term)?.count ?? 1) / 2)) / all;
}
