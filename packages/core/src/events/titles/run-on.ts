import { PERSON_NOUNS, TITLES } from '../../lexicon/index.js';
import { rootOfWord, type Token } from '../../text/index.js';
import { verbTables } from '../words/verb-tables.js';
import { isThinkingRoot } from './saying-clauses.js';

/** Verbs behind which a clause may follow without "that". */
const TAKES_CLAUSE =
  /^(?:know|knew|find|found|show|mean|learn|see|saw|hear|understand|underst|prov|ensur|mak|made|let|help|agre|decid|realis|realiz|discover|notic|sure)/;
/** Nouns behind which one does: "the day Roe was shot". */
const OF_CLAUSE =
  /^(?:minute|hour|day|night|week|month|year|time|moment|way|reason|fact|doubt|chance|evidence|morning|evening|summer|winter|claim|idea|hope|fear)s?$/;
const FINITE = /^(?:is|are|was|were|has|have|had|will|would|can|could|may|must|should)$/;
const STOPS =
  /^(?:,|;|:|that|which|who|whom|whose|where|when|while|if|because|as|after|before|since|until|than|what|how|why|whether|and|or|but)$/;

/**
 * "Star's mother sues concert promoter | Roe was preparing for a tour": a name that begins a clause right behind the object of another
 * one, as a headline without its full stop runs into the text. `at` is the name's first token.
 */
export function isRunOn(tokens: readonly Token[], at: number, first: number, end: number): boolean {
  if (tokens[at]!.pos !== 'PROPN' || tokens[at - 1]!.pos !== 'NOUN' || OF_CLAUSE.test(tokens[at - 1]!.lower))
    return false;
  // "the founder Jane Roe"
  const role = tokens[at - 1]!.lower;
  if (PERSON_NOUNS.has(role) || TITLES.has(role)) return false;
  let i = at + 1;
  while (i < end && i < at + 6 && /^(?:PROPN|NOUN)$/.test(tokens[i]!.pos)) i++;
  if (i >= end || !FINITE.test(tokens[i]!.lower)) return false;
  // "the songs Roe had written"
  let noun = at - 1;
  while (noun > first && /^(?:NOUN|ADJ|PROPN|NUM)$/.test(tokens[noun]!.pos)) noun--;
  if (/^(?:DET|PRON)$/.test(tokens[noun]!.pos)) return false;
  for (let j = at - 1; j > first; j--) {
    const { pos, lower, word } = tokens[j]!;
    if (STOPS.test(lower)) return false;
    if (pos !== 'VERB' && pos !== 'AUX') continue;
    const root = rootOfWord(word);
    return !verbTables().reporting.has(root) && !isThinkingRoot(root) && !TAKES_CLAUSE.test(lower);
  }
  return false;
}
