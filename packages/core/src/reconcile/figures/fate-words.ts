import { COUNTED_FATES, PEOPLE_CLASSES } from '../../lexicon/index.js';
import type { SentenceContext } from '../references/sentence-context.js';
import { classLookup } from '../words/class-lookup.js';

/** The class of people that a noun is of: "gunmen" are fighters. */
export const classOf = classLookup(PEOPLE_CLASSES);

/** What word tells which fate: "drowned" that people were killed. */
export const fateWord = classLookup(COUNTED_FATES);

/** "119 survivors", "12 deaths", "30 wounded": the noun tells it. */
export function fateNamed(noun: string): string | undefined {
  return /^(?:survivors|deaths|fatalities|dead|arrests|injuries|wounded|injured|missing|evacuees|detainees|hostages)$/.test(
    noun,
  )
    ? fateWord(noun)
    : undefined;
}

/** The fate that the word at a token tells, with the one behind it. */
export function fateAt({ reading: { tokens } }: SentenceContext, i: number): string | undefined {
  const word = tokens[i]!.lower;
  const next = tokens[i + 1]?.lower;
  if (word === 'shot' && next === 'down') return 'shot down';
  if (word === 'unaccounted') return 'missing';
  return fateWord(word);
}

/** Nouns for the dead. */
export const BODIES = /^(?:bodies|corpses|lives)$/;
