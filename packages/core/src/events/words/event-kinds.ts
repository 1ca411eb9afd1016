import { EVENT_NOUNS, EVENT_VERBS, EVENT_WORDS, type EventKindName, type WordsByKind } from '../../lexicon/index.js';
import { inflectionRootOf, inflectionRootOfBase, ofWord, type Token } from '../../text/index.js';

interface KindTables {
  /** Of words of any part of speech. */
  words: Map<string, EventKindName>;
  nouns: Map<string, EventKindName>;
  verbs: Map<string, EventKindName>;
}
let tables: KindTables | undefined;

function kindTables(): KindTables {
  tables ??= {
    words: kindsByRoot(EVENT_WORDS, inflectionRootOfBase),
    nouns: kindsByRoot(EVENT_NOUNS, singularOf),
    verbs: kindsByRoot(EVENT_VERBS, inflectionRootOfBase),
  };
  return tables;
}

function kindsByRoot(words: WordsByKind, root: (word: string) => string): Map<string, EventKindName> {
  const kinds = new Map<string, EventKindName>();
  for (const [kind, list] of Object.entries(words) as [EventKindName, string][]) {
    for (const word of list.split(/\s+/)) if (!kinds.has(root(word))) kinds.set(root(word), kind);
  }
  return kinds;
}

/** "fires" and "fire", but not "fired" and "firing". */
const singularOf = (noun: string): string => noun.toLowerCase().replace(/(?<=[^s])s$/, '');

/**
 * What kind of event a word tells, where the event lexicon has it. The part of speech tells "a storm" from "stormed"; a word whose
 * part isn't known is taken for a noun.
 */
export const kindOf = (word: string, pos = 'NOUN'): EventKindName | undefined =>
  // The month is no march.
  word === 'March' ? undefined : (kindOfPart(word, pos) ?? kindTables().words.get(inflectionRootOf(word)));

const kindOfVerb = ofWord(({ text }) => kindOf(text, 'VERB') ?? null);
const kindOfNoun = ofWord(({ text }) => kindOf(text) ?? null);

/** As {@link kindOf}, for a token. */
export const kindOfToken = ({ word, pos }: Token): EventKindName | undefined =>
  (pos === 'VERB' ? kindOfVerb(word) : kindOfNoun(word)) ?? undefined;

/** The kind of a word that tells it only as a noun or only as a verb: "a fire", "they fired", "the firing". */
export function kindOfPart(word: string, pos: string): EventKindName | undefined {
  const { nouns, verbs } = kindTables();
  if (pos === 'VERB') return verbs.get(inflectionRootOf(word));
  return nouns.get(singularOf(word)) ?? (/ing$/i.test(word) ? verbs.get(inflectionRootOf(word)) : undefined);
}
