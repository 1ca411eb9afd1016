import type { EntityOf, MentionRef } from '../../events/index.js';
import type { DocumentAnalysis } from '../../model/index.js';
import { parallelDates } from './parallel-dates.js';

/** Two events that as many articles tell each, by their own dates, are two. */
const FEW = 3;

/** Events after joining, and the mentions that tell one thing with two dates. */
export interface JoinedParallels {
  groups: MentionRef[][];
  parallels: [MentionRef, MentionRef][];
}

/** Makes one event of two that tell one thing and differ by their dates: see {@link parallelDates}. */
export function joinParallels(
  given: readonly (readonly MentionRef[])[],
  analyses: readonly DocumentAnalysis[],
  entityOf: EntityOf,
  copies: ReadonlyMap<number, number>,
): JoinedParallels {
  const found = parallelDates(given, analyses, entityOf, copies);
  const groups = given.map((group) => [...group]);
  const groupOf = ({ document, mention }: MentionRef) =>
    groups.findIndex((group) => group.some((ref) => ref.document === document && ref.mention === mention));
  const tellers = (group: readonly MentionRef[]) =>
    new Set(group.flatMap(({ document }) => (copies.has(document) ? [] : [document]))).size;
  const parallels = found.filter(([one, other]) => {
    const [a, b] = [groupOf(one), groupOf(other)];
    if (a === b) return true;
    const [from, to] = groups[a]!.length < groups[b]!.length ? [a, b] : [b, a];
    if (Math.min(tellers(groups[from]!), tellers(groups[to]!)) > FEW) return false;
    groups[to]!.push(...groups[from]!);
    groups[from] = [];
    return true;
  });
  return { groups: groups.filter(({ length }) => length > 0), parallels };
}
