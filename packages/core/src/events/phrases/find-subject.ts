import { PERSON_NOUNS } from '../../lexicon/index.js';
import { baseOfPast, rootOfWord, type Token } from '../../text/index.js';
import { antecedent } from '../clauses/antecedent.js';
import { isPronoun } from '../clauses/clause-boundary.js';
import {
  beforeAside,
  commaBefore,
  isDated,
  OPENER,
  phrase,
  QUOTE,
  RELATIVE,
  type Surroundings,
} from '../clauses/noun-phrase.js';
import { usable } from '../clauses/usable-phrase.js';
import { verbTables } from '../words/verb-tables.js';
import { behindAdverbs, behindHappening, isBehindNoun, pairedPlace } from './near-noun.js';
import { sharedSubject } from './shared-subject.js';

/**
 * The tokens of a verb's subject: the noun phrase before it, what a relative pronoun stands for ("the gunmen, who fled"),
 * or the subject of the clause before that it shares ("came in and left"). Undefined for a pronoun.
 */
export function findSubject(around: Surroundings): number[] | undefined {
  const { tokens, sentence, first, group } = around;
  const opener = tokens[first]?.text ?? '';
  let last = group - 1;
  while (last > first && tokens[last]!.pos === 'ADV') last--;
  if (last >= first && /^(?:he|she|it|they|we|i|you)$/i.test(tokens[last]!.text)) return undefined;
  // "believe it will happen", "when the police came she closed": what stands right before the verb is its subject.
  if (first === group && isPronounSubject(tokens, group)) return undefined;
  if (RELATIVE.test(opener) && (group - first === 1 || tokens[first + 1]?.pos === 'ADV'))
    return antecedent(around, opener === 'who' ? behindPerson(tokens, first) : behindHappening(tokens, first, group));
  // "The mayor -- in office since May -- resigned": what stands before the aside.
  const aside = dashedAside(tokens, sentence, first, group);
  if (aside > sentence) return beforeAside(around, aside);
  // "the minister turning up": the noun right before a gerund.
  if (/ing$/.test(tokens[group]!.text) && /^(?:NOUN|PROPN)$/.test(tokens[group - 1]?.pos ?? ''))
    return antecedent(around, group);
  if (tokens[group - 1]?.lower === 'there' && group > first) return undefined;
  const own = phrase(around, pairedPlace(tokens, sentence, first), behindAuxiliary(tokens, first, group));
  if (own.length > 0) return usable(withFirstOfPair(own, around), tokens);
  if (isOwnless(around)) return undefined;
  // "Roe, who leads the guild, resigned": the aside's comma stands right before the verb.
  if (first === group && tokens[first - 1]?.text === ',') {
    const aside = asideBefore(tokens, sentence, first - 1);
    if (aside > sentence) return antecedent(around, aside);
    // "the pilots who, on that night, flew"
    const before = commaBefore(tokens, sentence, first - 1);
    if (RELATIVE.test(tokens[before - 1]?.text ?? '') && before - 1 > sentence) return antecedent(around, before - 1);
    // "after Acme, worried about its debts, sold the mill"
    const opener = participleBefore(tokens, sentence, first - 1);
    if (opener > sentence) return beforeAside(around, opener);
    // "deficits, if they last, could grow": an auxiliary behind an aside has its subject before it.
    if (tokens[group]!.pos === 'AUX' && !/ing$/.test(tokens[group]!.lower)) {
      const opens = commaBefore(tokens, sentence, first - 1);
      return opens > sentence ? beforeAside(around, opens) : undefined;
    }
  }
  // ", founded by two brothers": what stands right before, where no aside ends there.
  if (isReduced(around)) {
    return tokens[group + 1]?.pos === 'ADP' ? antecedent(around, group) : undefined;
  }
  // "hew to the principle, set out in May, that": behind a clause and its comma, what is said of its last noun.
  if (isBehindClause(around)) {
    return /^(?:ADP|PART)$/.test(tokens[group + 1]?.pos ?? '') ? antecedent(around, group) : undefined;
  }
  // "works on samples of the virus sent from abroad": right behind a noun, of that noun.
  if (isBehindNoun(around)) return antecedent(around, behindAdverbs(tokens, group));
  // "of German pump makers": no verb at all.
  if (first === group && /^(?:ADJ|ADP|DET)$/.test(tokens[first - 1]?.pos ?? '')) return undefined;
  return sharedSubject(around);
}

/** Where the first dash of an aside stands whose second one stands right before a verb; 0 where there is none. */
function dashedAside(tokens: readonly Token[], sentence: number, first: number, group: number): number {
  const last = first === group || DASH.test(tokens[first]!.text) ? group - 1 : 0;
  if (last <= sentence || !DASH.test(tokens[last]!.text) || tokens[last - 1]!.end === tokens[last]!.start) return 0;
  const from = Math.max(sentence, last - LONGEST_ASIDE);
  for (let i = last - 1; i > from; i--) if (DASH.test(tokens[i]!.text)) return i;
  return 0;
}
const DASH = /^(?:--|–|—)$/;
const LONGEST_ASIDE = 30;

/** Where a relative clause begins, behind its comma, that ends at a comma; 0 where none does. */
function asideBefore(tokens: readonly Token[], sentence: number, comma: number): number {
  for (let i = comma - 1; i > sentence + 1; i--) {
    if (/^[;:—–]$/.test(tokens[i]!.text)) return 0;
    if (/^(?:who|which|whose)$/i.test(tokens[i]!.text) && tokens[i - 1]!.text === ',') return i - 1;
  }
  return 0;
}

/** The comma before an aside that begins with a participle and whose noun phrase a subordinator opens; 0 where there is none. */
function participleBefore(tokens: readonly Token[], sentence: number, comma: number): number {
  const opens = commaBefore(tokens, sentence, comma);
  if (opens === sentence || !/(?:ed|ing)$/.test(tokens[opens + 1]!.lower)) return 0;
  if (tokens.slice(opens + 1, comma).some(({ pos }) => pos === 'AUX')) return 0;
  let i = opens - 1;
  while (i > sentence && /^(?:NOUN|PROPN|ADJ|NUM|DET)$/.test(tokens[i]!.pos)) i--;
  return i < opens - 1 && /^(?:after|before|as|when|while|because|since|that|and|but)$/.test(tokens[i]!.lower)
    ? opens
    : 0;
}

/** True for a participle behind a single comma: "the militia, founded by two brothers". */
export const isReduced = ({ tokens, sentence, group }: Pick<Surroundings, 'tokens' | 'sentence' | 'group'>): boolean =>
  (/(?:ed|en|wn)$/i.test(tokens[group]!.text) || baseOfPast(tokens[group]!.lower) !== undefined) &&
  (tokens[group - 1]?.text === ',' || (tokens[group - 1]?.pos === 'ADV' && tokens[group - 2]?.text === ',')) &&
  tokens.slice(sentence, group).filter(({ text }) => text === ',').length === 1;

const isPronounSubject = (tokens: readonly Token[], group: number): boolean =>
  isPronoun(tokens[group - 1]) && (tokens[group]!.pos === 'AUX' || !/^(?:it|you)$/.test(tokens[group - 1]!.lower));

/** A past form right behind a comma whose clause before has a verb: "keeps to the rule, set out in May". */
function isBehindClause({ tokens, sentence, first, group }: Surroundings): boolean {
  const { lower } = tokens[group]!;
  if (first !== group || tokens[group - 1]?.text !== ',' || tokens[group]!.pos !== 'VERB') return false;
  if (!/ed$/.test(lower) && baseOfPast(lower) === undefined) return false;
  if (!/^(?:ADP|PART)$/.test(tokens[group + 1]?.pos ?? '') || !/^(?:NOUN|PROPN)$/.test(tokens[group - 2]?.pos ?? ''))
    return false;
  for (let i = group - 2; i > sentence && !/^[,;:—–]$/.test(tokens[i]!.text); i--) {
    if (/^(?:VERB|AUX)$/.test(tokens[i]!.pos) && !/ing$/.test(tokens[i]!.lower)) return true;
  }
  return false;
}

/** "is on trial accused of theft": the subject ends where the auxiliary stands, though other words part it from the verb. */
function behindAuxiliary(tokens: readonly Token[], first: number, group: number): number {
  let i = group - 1;
  while (
    i > first &&
    !COPULA.test(tokens[i]!.lower) &&
    !/^[,;:]$/.test(tokens[i]!.text) &&
    !OPENER.test(tokens[i]!.text)
  )
    i--;
  return i > first && COPULA.test(tokens[i]!.lower) && tokens[group]!.pos === 'VERB' ? i : group;
}
const COPULA = /^(?:is|are|was|were)$/;

/** "There was no sign", "said, 'Today is a great day'": what stands before the verb is its subject, though no headline's. */
function isOwnless({ tokens, first, group, dates }: Surroundings): boolean {
  const before = tokens.slice(first, group);
  if (before.some(({ text }) => QUOTE.test(text))) return true;
  const last = before.at(-1);
  return last !== undefined && isDated(last, dates) && tokens[group]!.pos === 'AUX' && before[0]!.pos !== 'ADP';
}

/** "Behind them, Jane Roe and John Doe fought": a clause that seems to begin with "and" has the name before it for its subject too. */
function withFirstOfPair(own: number[], { tokens, sentence, first, dates }: Surroundings): number[] {
  if (
    first <= sentence ||
    tokens[first]!.lower !== 'and' ||
    own[0] !== first + 1 ||
    !PAIRED.test(tokens[first - 1]?.pos ?? '')
  )
    return own;
  let from = first - 1;
  while (
    from > sentence &&
    /^(?:NOUN|PROPN|ADJ|NUM|DET)$/.test(tokens[from - 1]!.pos) &&
    !isDated(tokens[from - 1]!, dates)
  )
    from--;
  // "said that Jane Roe and John Doe fought"
  const said = (token: Token) =>
    /^(?:that|when|while|after|before)$/.test(token.lower) ||
    (token.pos === 'VERB' && verbTables().reporting.has(rootOfWord(token.word)));
  const opens = from === sentence || tokens[from - 1]!.text === ',' || said(tokens[from - 1]!);
  if (
    !opens ||
    !tokens.slice(from, first).every((token) => PAIRED.test(token.pos) || token.pos === 'ADJ' || token.pos === 'DET')
  )
    return own;
  return [...Array.from({ length: first + 1 - from }, (_, i) => from + i), ...own];
}
const PAIRED = /^(?:NOUN|PROPN)$/;

/** "an editor in Westport who was asked": a person is meant, and not the place behind. */
function behindPerson(tokens: readonly Token[], at: number): number {
  let i = at - 1;
  while (i > 0 && /^(?:PROPN|DET)$/.test(tokens[i]!.pos)) i--;
  return i < at - 1 && /^(?:in|from|at)$/.test(tokens[i]!.lower) && isPerson(tokens[i - 1]?.lower ?? '') ? i : at;
}

const isPerson = (lower: string): boolean =>
  /^(?:people|men|women|children)$/.test(lower) || PERSON_NOUNS.has(lower.replace(/s$/, ''));
