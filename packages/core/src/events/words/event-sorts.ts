import { EVENT_SORTS } from '../../lexicon/index.js';
import { rootOf } from '../../text/index.js';

let sorts: Map<string, number> | undefined;

/** The sort of event that a root tells, by its number; undefined for most. Phrasal verbs stand as they are: "go down". */
export function sortOf(root: string): number | undefined {
  if (!sorts) {
    sorts = new Map();
    for (const [sort, words] of EVENT_SORTS.entries())
      for (const word of words.split(' ')) sorts.set(word.includes('_') ? word.replace('_', ' ') : rootOf(word), sort);
  }
  return sorts.get(root);
}
