import type { Token } from './token.js';

/** Participles that have become prepositions: "according to the mayor", "nine boats, including a tug". */
const PREPOSITION = /^(?:according|including|excluding|regarding|concerning|notwithstanding|barring|pending)$/i;
/** What makes a noun of the word that follows. "Her" is left out: it may be an object, "saw her leave". */
const DETERMINER = /^(?:its|his|their|our|my|your|whose|the|an?)$/i;
/** The possessive mark may be "is" or "has" too: "the mayor's left". */
const MARK = /^['’]s$/i;
const NOMINAL = /^(?:NOUN|PROPN)$/;

/**
 * Mends the tags of words from the token at `first` on that their neighbours rule out, in place: a verb behind a possessive or an
 * article is a noun ("his address"), or before a noun an adjective ("the mayor's measured reply").
 */
export function mendTags(tokens: Token[], first = 0): void {
  for (let i = first; i < tokens.length; i++) {
    if (tokens[i]!.pos !== 'VERB') continue;
    tokens[i]!.pos = tagOf(tokens[i]!.text, tokens[i + 1]?.pos ?? '', i > first ? tokens[i - 1] : undefined);
  }
}

function tagOf(verb: string, after: string, before: Token | undefined): string {
  if (PREPOSITION.test(verb)) return before?.pos === 'AUX' ? 'VERB' : 'ADP';
  const determined = before !== undefined && DETERMINER.test(before.text);
  const participle = /ed$/i.test(verb) && NOMINAL.test(after);
  if (participle) return determined || (before?.pos === 'PART' && MARK.test(before.text)) ? 'ADJ' : 'VERB';
  const noun = determined && !/(?:ed|ing)$/i.test(verb) && !NOMINAL.test(after) && after !== 'ADJ';
  return noun ? 'NOUN' : 'VERB';
}
