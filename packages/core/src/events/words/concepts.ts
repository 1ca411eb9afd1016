import { CONCEPT_KINDS, EVENT_WORDS, type EventKindName, VAGUE_EVENT_WORDS } from '../../lexicon/index.js';
import type { TextSpan } from '../../model/index.js';
import { ofWord, rootOfBase, rootOfWord, type Token, type Word } from '../../text/index.js';
import { kindOfPart } from './event-kinds.js';
import { isWalkout } from './walkout.js';

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

/** Each text's concepts, token by token: they are asked for by clause and by phrase. */
const read = new WeakMap<readonly Token[], readonly (string | null)[]>();

/**
 * The kinds of event that the words of a stretch of tokens tell of, each with a mark ("~protest"), so that "rally" and "demonstration" are
 * told to be alike though no letter is. What stands in `except`, such as names, tells of none.
 */
export function conceptsOf(
  tokens: readonly Token[],
  first: number,
  end: number,
  except: readonly TextSpan[] = [],
): Set<string> {
  let all = read.get(tokens);
  if (!all) {
    all = tokens.map((token, at) => (isWalkout(tokens, at) ? '~protest' : conceptOf(token)));
    read.set(tokens, all);
  }
  const found = new Set<string>();
  for (let i = first; i < end; i++) {
    const concept = all[i];
    if (concept && !except.some(({ start, end: stop }) => start <= tokens[i]!.start && tokens[i]!.start < stop))
      found.add(concept);
  }
  return found;
}

function conceptOf({ pos, word }: Token): string | null {
  if (pos === 'VERB') return conceptOfVerb(word);
  return pos === 'NOUN' || pos === 'PROPN' || pos === 'ADJ' ? conceptOfNoun(word) : null;
}

const conceptOfVerb = ofWord((word) => readConcept(word, 'VERB'));
const conceptOfNoun = ofWord((word) => readConcept(word, 'NOUN'));

function readConcept(word: Word, pos: string): string | null {
  const kind = kindOfPart(word.lower, pos);
  return kind && narrowBit(kind) ? `~${kind}` : (conceptTable().get(rootOfWord(word)) ?? null);
}

/** The kind that a concept stands for. */
export const kindOfConcept = (concept: string): string => concept.slice(1);

let narrow: Map<string, number> | undefined;

/** A bit of its own for each kind that two articles seldom tell of one day and mean two things; 0 for the others. */
export function narrowBit(kind: string): number {
  narrow ??= new Map(CONCEPT_KINDS.split(/\s+/).map((name, place) => [name, 1 << place]));
  return narrow.get(kind) ?? 0;
}
