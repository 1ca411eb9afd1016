import {
  ALLEGATION_WORDS,
  ASPECTUAL_VERBS,
  DENIAL_WORDS,
  LIGHT_VERBS,
  PLAN_WORDS,
  REPORTING_VERBS,
  STATIVE_VERBS,
  SUSPICION_VERBS,
} from '../lexicon/index.js';
import { rootOfBase } from '../text/index.js';

const wordSet = (words: string): Set<string> => new Set(words.split(/\s+/));
const rootSet = (words: string): Set<string> => new Set([...wordSet(words)].map(rootOfBase));

interface VerbTables {
  reporting: Set<string>;
  stative: Set<string>;
  light: Set<string>;
  plan: Set<string>;
  aspectual: Set<string>;
  allegation: Set<string>;
  suspicion: Set<string>;
  denial: Set<string>;
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
    allegation: wordSet(ALLEGATION_WORDS),
    suspicion: rootSet(SUSPICION_VERBS),
    denial: wordSet(DENIAL_WORDS),
  };
  return tables;
}
