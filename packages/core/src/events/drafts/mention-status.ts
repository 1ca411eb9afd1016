import type { EventStatus } from '../../model/index.js';
import { rootOfWord, type Token } from '../../text/index.js';
import type { Clause } from '../clauses/read-clauses.js';
import { verbTables } from '../words/verb-tables.js';

/** Whether a clause tells what is said to have happened, is only suspected, is denied, or lies ahead; `until` ends its sentence. */
export function statusOf(
  tokens: readonly Token[],
  clause: Clause | undefined,
  first: number,
  end: number,
  until: number,
  head: number,
): EventStatus {
  const { plan, allegation, denial } = verbTables();
  if (clause && isConjectured(tokens, clause)) return 'alleged';
  if (clause && (clause.tense === 'future' || (clause.tense === 'modal' && !isReportedFact(tokens, clause))))
    return 'planned';
  let denied = false;
  for (let i = first; i < end; i++) {
    const word = tokens[i]!.lower;
    if (isOfOther(tokens, i, head)) continue;
    if (allegation.has(word)) return 'alleged';
    if (denial.has(word)) denied = true;
    // "plans to open", "is due to land", "expected to arrive"
    if (tokens[i + 1]?.lower === 'to' && plan.has(rootOfWord(tokens[i]!.word)) && (!clause || clause.verb <= i + 3))
      return 'planned';
  }
  if (clause && (isSuspected(tokens, clause) || isSuspectedAfter(tokens, clause, until))) return 'alleged';
  return denied ? 'denied' : 'reported';
}

/** "the suspected thief was held", "the disputed vote of 2019": said of a noun that is not what is told, or of how it went. */
function isOfOther(tokens: readonly Token[], at: number, head: number): boolean {
  if (!/^(?:alleged|suspected|suspect|disputed|rumou?red)$/.test(tokens[at]!.lower)) return false;
  if (!/^(?:NOUN|PROPN|ADJ|NUM)$/.test(tokens[at + 1]?.pos ?? '') || !LEADS.test(tokens[at - 1]?.lower ?? ''))
    return false;
  let noun = at + 1;
  while (/^(?:NOUN|PROPN|ADJ|NUM)$/.test(tokens[noun + 1]?.pos ?? '')) noun++;
  return tokens[at]!.lower === 'disputed' || head < at || head > noun;
}
const LEADS = /^(?:the|an?|his|her|its|their|this|that|two|three|four|five)$/;

/** "may have fled", "is thought to have fled": nobody says that it was so. */
function isConjectured(tokens: readonly Token[], { group, verb, passive }: Clause): boolean {
  const words = tokens.slice(group, verb).map(({ lower }) => lower);
  if (words.some((word) => /^(?:may|might|could)$/.test(word)) && words.includes('have')) return true;
  return (
    passive &&
    CONJECTURES.test(tokens[verb]!.lower) &&
    tokens[verb + 1]?.lower === 'to' &&
    /^(?:have|be)$/.test(tokens[verb + 2]?.lower ?? '')
  );
}
const CONJECTURES = /^(?:thought|said|reported|presumed|feared|understood|rumou?red|believed|suspected)$/;

/** "could have", "would later": a modal that tells of the past. */
const isReportedFact = (tokens: readonly Token[], { group, verb }: Clause): boolean =>
  tokens.slice(group, verb).some(({ text }) => /^later$/i.test(text));

const suspects = (token: Token | undefined): boolean =>
  token !== undefined && verbTables().suspicion.has(rootOfWord(token.word));

/** "Prosecutors allege (that) ...", "the claim that ...": what the clause tells, whose verb follows, is what somebody suspects. */
function isSuspected(tokens: readonly Token[], { first, verb }: Clause): boolean {
  for (let at = Math.max(first - 2, verb - REACH); at < verb; at++) {
    if (at >= 0 && suspects(tokens[at]) && tokens[at + 1]?.lower === 'that') return true;
  }
  return tokens[first - 1]?.pos === 'VERB' && suspects(tokens[first - 1]);
}

/** As far, in words, as who suspects stands from what is suspected. */
const REACH = 12;
const SPEAKER = 6;

/** "..., prosecutors allege.": the same, told at the end of the sentence. */
function isSuspectedAfter(tokens: readonly Token[], { verb }: Clause, until: number): boolean {
  const last = /^[.!?]$/.test(tokens[until - 1]?.text ?? '') ? until - 2 : until - 1;
  if (!suspects(tokens[last])) return false;
  const speaker = tokens.slice(Math.max(verb, last - SPEAKER), last);
  return speaker.slice(0, -1).some(({ text }) => text === ',');
}
