import type { DocumentAnalysis } from '../../model/index.js';
import type { MentionRef } from './mention-features.js';

/**
 * Gives what nobody else tells, and its article without a date of its own, to the event that its sentence tells besides, where that is of its kind:
 * "Guards brought down two of the balloons, and the third struck the hall."
 */
export function rejoinAlone(
  groups: readonly (readonly MentionRef[])[],
  analyses: readonly DocumentAnalysis[],
): MentionRef[][] {
  const told = ({ document, mention }: MentionRef) => analyses[document]!.mentions[mention]!;
  const result = groups.map((group) => [...group]);
  const homes: number[][] = analyses.map(() => []);
  groups.forEach((group, index) => {
    for (const { document, mention } of group) homes[document]![mention] = index;
  });
  groups.forEach((group, index) => {
    const [lone, ...others] = group.filter((ref) => told(ref).continues === undefined);
    if (!lone || others.length > 0) return;
    const { kind, expression, leansOn, says, sentence } = told(lone);
    if (kind === undefined || expression !== undefined || leansOn || says) return;
    const { mentions } = analyses[lone.document]!;
    for (const beside of [lone.mention - 1, lone.mention + 1]) {
      const home = homes[lone.document]![beside];
      if (mentions[beside]?.sentence !== sentence || home === undefined || home === index) continue;
      const isOfKind = result[home]!.some(
        (ref) => ref.document !== lone.document && told(ref).continues === undefined && told(ref).kind === kind,
      );
      if (!isOfKind) continue;
      result[home]!.push(...result[index]!.splice(0));
      result[home]!.sort((a, b) => a.document - b.document || a.mention - b.mention);
      return;
    }
  });
  return result.filter((group) => group.length > 0);
}
