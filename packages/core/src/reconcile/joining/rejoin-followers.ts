import type { MentionRef } from '../../events/index.js';
import type { DocumentAnalysis } from '../../model/index.js';

/**
 * Gives the mentions of a group in which each only goes on from one that was moved elsewhere to the event of that one: alone they
 * have no date of their own.
 */
export function rejoinFollowers(
  groups: readonly (readonly MentionRef[])[],
  analyses: readonly Pick<DocumentAnalysis, 'mentions'>[],
): MentionRef[][] {
  const result = groups.map((group) => [...group]);
  const continues = ({ document, mention }: MentionRef) => analyses[document]!.mentions[mention]!.continues;
  const orphaned = result.filter((group) => group.length > 0 && group.every((ref) => continues(ref) !== undefined));
  if (orphaned.length === 0) return result;
  const homes = new Map(
    result.flatMap((group) =>
      orphaned.includes(group) ? [] : group.map(({ document, mention }) => [`${document} ${mention}`, group] as const),
    ),
  );
  for (const group of orphaned) {
    for (const ref of group.splice(0)) {
      let at = continues(ref);
      let home: MentionRef[] | undefined;
      while (at !== undefined && !home) {
        home = homes.get(`${ref.document} ${at}`);
        const before = continues({ document: ref.document, mention: at });
        at = before !== undefined && before < at ? before : undefined;
      }
      home?.push(ref);
    }
  }
  return result.filter((group) => group.length > 0);
}
