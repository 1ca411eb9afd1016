import { MONTH_WORDS, PERSON_NOUNS, TITLES } from '../../lexicon/index.js';
import { baseOfPast, rootOfWord, type Token } from '../../text/index.js';
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
  if (i >= end) return false;
  // "defend tribute concert Jane Roe died": of a name of two words, a plain past will do.
  const past = i - at > 1 && tokens[i]!.pos === 'VERB' && isPast(tokens[i]!.lower) && !/s$/.test(tokens[at - 1]!.lower);
  if (!past && !FINITE.test(tokens[i]!.lower)) return false;
  // "the songs Roe had written"
  let noun = at - 1;
  while (noun > first && /^(?:NOUN|ADJ|PROPN|NUM)$/.test(tokens[noun]!.pos)) noun--;
  if (/^(?:DET|PRON)$/.test(tokens[noun]!.pos) || (past && tokens[noun]!.pos === 'ADP')) return false;
  for (let j = at - 1; j > first; j--) {
    const { pos, lower, word } = tokens[j]!;
    if (STOPS.test(lower)) return false;
    if (pos !== 'VERB' && pos !== 'AUX') continue;
    const root = rootOfWord(word);
    return !verbTables().reporting.has(root) && !isThinkingRoot(root) && !TAKES_CLAUSE.test(lower);
  }
  return false;
}

const isPast = (lower: string): boolean => /ed$/.test(lower) || baseOfPast(lower) !== undefined;

/** What may be called "The ...", or be of class A. */
const NAMED_SO =
  /^(?:newspaper|magazine|paper|daily|weekly|tabloid|broadcaster|website|site|band|group|film|movie|show|musical|album|song|single|book|novel|play|series|programme|program|drama|comedy|game|pub|called|named|titled|entitled|dubbed|hepatitis|influenza|flu|vitamin|serie|category|class|grade|type|plan|team|level|terminal|gate|block|exhibit|side|wing|part|section|schedule|list)$/;
/** How far a subject may reach to its verb. */
const REACH = 9;

/** A quotation mark that ends what is quoted: with a space behind it. */
export const isClosing = (tokens: readonly Token[], at: number): boolean =>
  /^["”]$/.test(tokens[at]!.text) && tokens[at]!.end < (tokens[at + 1]?.start ?? 0);

/** "closes its doors The Indian mill has burned", "was found in his body A mix of drugs was": an article in capitals behind a clause, with a verb to come. */
export function beginsAnew(tokens: readonly Token[], at: number, first: number, end: number): boolean {
  const [article, after] = [tokens[at]!, tokens[at + 1]!];
  const before = isClosing(tokens, at - 1) ? tokens[at - 2]! : tokens[at - 1]!;
  const classed = article.text === 'A' && !/^(?:NUM|ADJ)$/.test(after.pos) && before.pos === 'PROPN';
  if (!/^(?:NOUN|PROPN|VERB|ADV|ADJ|NUM)$/.test(before.pos) || NAMED_SO.test(before.lower) || classed) return false;
  if (!tokens.slice(first, at).some(({ pos }) => /^(?:VERB|AUX)$/.test(pos))) return false;
  for (let i = at + 1; i < end && i <= at + REACH; i++) {
    const { pos, text } = tokens[i]!;
    if (i > at + 1 && /^(?:VERB|AUX)$/.test(pos)) return true;
    if (/^[,;:.()–—]$|^--$/.test(text)) return false;
  }
  return false;
}

/** "FERRY SINKS IN HARBOUR Jane Roe, a diver, fell ill": a heading in capitals. */
export const isBehindLabel = (tokens: readonly Token[], at: number): boolean =>
  /^\p{Lu}\p{Ll}/u.test(tokens[at]!.text) &&
  /^\p{Lu}{4,}$/u.test(tokens[at - 1]!.text) &&
  /^\p{Lu}{2,}$/u.test(tokens[at - 2]?.text ?? '');

const MONTHS: ReadonlySet<string> = new Set(MONTH_WORDS.flat());

/** "read out in court 1 November 2011 Dr Roe tells": a day in full that no word leads, before what it is the day of. */
export const isEntryDay = (tokens: readonly Token[], at: number, end: number): boolean =>
  /^\d{1,2}$/.test(tokens[at]!.text) &&
  at + 4 < end &&
  MONTHS.has(tokens[at + 1]!.lower) &&
  /^(?:19|20)\d\d$/.test(tokens[at + 2]!.text) &&
  /^\p{Lu}/u.test(tokens[at + 3]!.text) &&
  /^(?:NOUN|VERB|ADJ|ADV)$/.test(tokens[at - 1]!.pos) &&
  /^\p{Ll}/u.test(tokens[at - 1]!.text);
