import {
  ALLEGATION_WORDS,
  ASPECTUAL_VERBS,
  DENIAL_WORDS,
  LIGHT_VERBS,
  PLAN_WORDS,
  REPORTING_VERBS,
  STATIVE_VERBS,
  SUSPICION_VERBS,
  TRANSITIVE_VERBS,
  wordList,
} from '../../lexicon/index.js';
import { rootOfBase } from '../../text/index.js';

/** The roots of the verbs, or other words, of a list of base forms. */
export const rootSet = (words: string): Set<string> => new Set([...wordList(words)].map(rootOfBase));

interface VerbTables {
  reporting: ReadonlySet<string>;
  stative: ReadonlySet<string>;
  light: ReadonlySet<string>;
  plan: ReadonlySet<string>;
  aspectual: ReadonlySet<string>;
  allegation: ReadonlySet<string>;
  suspicion: ReadonlySet<string>;
  denial: ReadonlySet<string>;
  transitive: ReadonlySet<string>;
}
let tables: VerbTables | undefined;

/** The lexicon's word lists by root, made at the first use. */
export function verbTables(): VerbTables {
  if (tables) return tables;
  tables = {
    reporting: rootSet(REPORTING_VERBS),
    stative: rootSet(STATIVE_VERBS),
    light: rootSet(LIGHT_VERBS),
    plan: rootSet(PLAN_WORDS),
    aspectual: rootSet(ASPECTUAL_VERBS),
    allegation: wordList(ALLEGATION_WORDS),
    suspicion: rootSet(SUSPICION_VERBS),
    denial: wordList(DENIAL_WORDS),
    transitive: rootSet(TRANSITIVE_VERBS),
  };
  return tables;
}
