import type { TemporalExpression, TextSpan } from '../../model/index.js';
import type { TextReading, Token } from '../../text/index.js';
import { headOf } from '../clauses/choose-head.js';
import type { Clause } from '../clauses/read-clauses.js';
import type { Head } from '../words/head-at.js';
import type { Draft } from './draft.js';
import { newDraft, type SentenceContext } from './new-draft.js';

/** How many tokens of a noun's phrase may stand before what is said of it. */
const REACH = 8;
const PHRASE = /^(?:NOUN|PROPN|ADJ|NUM|DET|ADP|PART)$/;

/** What a disaster or a fight does, which is of its own day: "The 2022 fire killed nine". */
const DOES = /^(?:accident|attack|death|fight|injury|nature)$/;
const HAPPENS =
  /^(?:hit|struck|began|started|ended|happened|occurred|forced|brought|led|left|cost|triggered|sparked|destroyed|damaged|flattened|flooded|toppled|swept|drew|saw|displaced|wiped|ousted|devastated|ravaged)$/;

/** The clause that tells what an event noun with a date before it did, whose subject it is. */
export function clauseByNoun(
  tokens: readonly Token[],
  clause: Clause | undefined,
  noun: Head,
  expression: TextSpan,
): Clause | undefined {
  if (clause?.tense !== 'past' || clause.passive || noun.token >= clause.group) return undefined;
  if (tokens[noun.token]!.start < expression.end || clause.group - noun.token > REACH) return undefined;
  const first = clause.opening ?? clause.first;
  if (!tokens.slice(first, noun.token).every(({ pos, start }) => PHRASE.test(pos) || start >= expression.start))
    return undefined;
  // "Relatives of the victims of the 2014 attack": the subject is another's.
  if (tokens.slice(first, noun.token).some(({ pos }) => pos === 'ADP')) return undefined;
  const { kind } = headOf(tokens, clause);
  return HAPPENS.test(tokens[clause.verb]!.lower) || (kind !== undefined && DOES.test(kind)) ? clause : undefined;
}

/**
 * "claims from the 2022 fire that killed nine": what is said of an event noun is of the noun's date, unless it has one of its own.
 * Undefined where nothing is said of the noun.
 */
export function clauseOfNoun(
  tokens: readonly Token[],
  clauses: readonly Clause[],
  noun: Head,
  expression: TextSpan,
  { expressions, dated }: SentenceContext,
): Clause | undefined {
  if (tokens[noun.token]!.start < expression.end) return undefined;
  const said = clauses.find(({ first }) => first > noun.token && first - noun.token <= REACH);
  if (!said || !/^(?:that|which)$/.test(tokens[said.first]!.lower) || said.tense !== 'past') return undefined;
  // "that" or ", which", with a verb of its own right behind it: not what somebody else did to the noun.
  if (!tokens.slice(said.first + 1, said.group).every(({ pos }) => pos === 'ADV')) return undefined;
  const between = tokens.slice(noun.token + 1, said.first);
  if (!between.every(({ pos, text }, i) => PHRASE.test(pos) || (text === ',' && i === between.length - 1)))
    return undefined;
  const [from, to] = [tokens[said.first]!.start, tokens[said.end - 1]!.end];
  return dated.some((at) => isDate(expressions[at]!) && expressions[at]!.start >= from && expressions[at]!.end <= to)
    ? undefined
    : said;
}

const isDate = ({ type }: TemporalExpression): boolean => type === 'DATE' || type === 'TIME';

/** The mention of what is said of an event noun; it is known by the noun's words too. */
export function draftOfNoun(
  reading: TextReading,
  index: number,
  clause: Clause,
  noun: Head,
  context: SentenceContext,
): Draft {
  const draft = newDraft(reading, index, clause, headOf(reading.tokens, clause), context);
  const named = newDraft(reading, index, undefined, noun, context, true);
  return {
    ...draft,
    kind: noun.kind ?? draft.kind,
    terms: new Set([...draft.terms, ...named.terms]),
    words: new Set([...draft.words, ...named.words]),
    concepts: new Set([...draft.concepts, ...named.concepts]),
    names: [...new Set([...named.names, ...draft.names])],
  };
}
