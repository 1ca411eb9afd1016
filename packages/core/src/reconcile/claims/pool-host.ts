import type { MentionRef } from '../../events/index.js';
import type { DocumentAnalysis } from '../../model/index.js';
import type { StatementSite } from '../attaching/statement-sites.js';

/** The event in which a pool speaks: one that such statements are about, that most of them are told with, and that is dated. */
export function hostOf(
  pool: readonly StatementSite[],
  groups: readonly (readonly MentionRef[])[],
  analyses: readonly DocumentAnalysis[],
): number | undefined {
  const weights = new Map<number, number>();
  for (const { group, atHome, near } of pool) {
    if (group === undefined) continue;
    weights.set(group, (weights.get(group) ?? 0) + 1 + (near ? (atHome ? 1000 : 100) : 0));
  }
  const isFirm = (group: number) =>
    groups[group]!.some(({ document, mention }) =>
      /^(?:stated|relative|event)$/.test(analyses[document]!.mentions[mention]!.basis),
    );
  return [...weights].sort(
    (x, y) =>
      Number(isFirm(y[0])) - Number(isFirm(x[0])) ||
      y[1] - x[1] ||
      groups[y[0]]!.length - groups[x[0]]!.length ||
      x[0] - y[0],
  )[0]?.[0];
}
