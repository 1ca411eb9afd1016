import { CONCEPT_KINDS, EVENT_WORDS, type EventKindName, VAGUE_EVENT_WORDS } from '../lexicon/index.js';
import { rootOfBase } from '../text/index.js';

let concepts: Map<string, string> | undefined;

function conceptTable(): Map<string, string> {
  if (concepts) return concepts;
  concepts = new Map();
  const vague = new Set(VAGUE_EVENT_WORDS.split(/\s+/));
  for (const kind of CONCEPT_KINDS.split(/\s+/) as EventKindName[]) {
    for (const word of EVENT_WORDS[kind].split(/\s+/)) {
      const root = rootOfBase(word);
      if (!vague.has(word) && !concepts.has(root)) concepts.set(root, `~${kind}`);
    }
  }
  return concepts;
}

/**
 * The kinds of event that roots tell of, each with a mark ("~protest"), so that "rally" and "demonstration" are told to be alike though
 * no letter is.
 */
export function conceptsOf(roots: readonly string[]): string[] {
  const table = conceptTable();
  return [...new Set(roots.flatMap((root) => table.get(root) ?? []))];
}

/** The kind that a concept stands for. */
export const kindOfConcept = (concept: string): string => concept.slice(1);

let narrow: Set<string> | undefined;

/** True for a kind that two articles seldom tell of one day and mean two things. */
export function isNarrow(kind: string): boolean {
  narrow ??= new Set(CONCEPT_KINDS.split(/\s+/));
  return narrow.has(kind);
}
