import type { EventMention } from '../../model/index.js';
import { termsOfWords } from '../words/mention-terms.js';

/** So many mentions are followed before a circle is given up. */
const LONGEST = 6;

/** Whether an undated mention is dated by one that is dated, directly or over others, by it in turn. */
export function leansBack(mention: number, mentions: readonly EventMention[]): boolean {
  const open = mentions.map(({ date, leansOn }) => !date && leansOn?.kind === 'event');
  // What a mention leans on: those that wait too and carry the event that its anchor names.
  const next = (at: number): number[] => {
    const { leansOn } = mentions[at]!;
    if (leansOn?.kind !== 'event') return [];
    const wanted = termsOfWords(leansOn.text);
    return mentions.flatMap(({ head }, other) => (other !== at && open[other] && wanted.has(head) ? [other] : []));
  };
  const seen = new Set<number>();
  let front = next(mention);
  for (let step = 0; step < LONGEST && front.length > 0; step++) {
    if (front.includes(mention)) return true;
    for (const at of front) seen.add(at);
    front = [...new Set(front.flatMap(next))].filter((at) => at === mention || !seen.has(at));
  }
  return false;
}
