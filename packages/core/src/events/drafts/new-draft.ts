import type { NameMention, PublicationDate, TemporalExpression, TextSpan } from '../../model/index.js';
import type { TextReading, Token } from '../../text/index.js';
import type { Clause } from '../clauses/read-clauses.js';
import { conceptsOf } from '../words/concepts.js';
import type { Head } from '../words/head-at.js';
import { termsOf } from '../words/mention-terms.js';
import { verbTables } from '../words/verb-tables.js';
import type { Draft } from './draft.js';
import { statusOf } from './mention-status.js';

/** What is known of the document around a sentence; `dated` and `named` index those that stand in it. */
export interface SentenceContext {
  expressions: readonly TemporalExpression[];
  dated: readonly number[];
  names: readonly NameMention[];
  named: readonly number[];
  published: PublicationDate | undefined;
  /** Stands in an entry of a chronology, whose present tense tells the past. */
  entry: boolean;
}

const DEPENDENT =
  /^(?:after|before|when|while|as|because|since|until|although|though|which|who|whom|whose|where|that|if|whether)$/;

/** Whether a clause, or a sentence from its first token on, hangs on no other. */
export function isMain(tokens: readonly Token[], clause: Clause | undefined, firstToken: number): boolean {
  const opening = tokens[clause?.first ?? firstToken]?.lower ?? '';
  return !DEPENDENT.test(opening) && !(clause?.tense === 'bare' && opening === 'of');
}

/** Whether a clause says what somebody said: its head is a verb of saying. */
export const isReporting = (clause: Clause | undefined, { token, root }: Head): boolean =>
  clause !== undefined && token === clause.verb && verbTables().reporting.has(root);

/**
 * A mention of what a word tells in its clause, or in its sentence where there is none. A noun that is told in passing
 * ("the 2019 protests") is known by its own phrase and not by all that the clause says: `phrase` says so.
 */
export function newDraft(
  reading: TextReading,
  index: number,
  clause: Clause | undefined,
  head: Head,
  context: SentenceContext,
  phrase = false,
): Draft {
  const { tokens, sentences } = reading;
  const { names, named } = context;
  const { role, firstToken, endToken } = sentences[index]!;
  const first = clause?.first ?? firstToken;
  const end = clause?.end ?? endToken;
  const [from, to] = phrase
    ? phraseAround(tokens, head.token, clause?.opening ?? first, end)
    : [isTrailing(tokens, clause, head, context) ? firstToken : (clause?.about ?? first), end];
  const subject = phrase ? [] : subjectNames(tokens, clause, firstToken, context);
  const inside = named.filter((name) => {
    const { start } = names[name]!;
    return start >= tokens[from]!.start && start < tokens[to - 1]!.end;
  });
  const dates = datesOf(context, phrase);
  if (!phrase) dates.push(...frontedTime(tokens, first, clause?.group ?? first));
  const except = [...named.map((name) => names[name]!), ...dates];
  return {
    sentence: index,
    role,
    first,
    end,
    headToken: head.token,
    head: head.root,
    kind: head.kind,
    clause,
    tense: clause?.tense ?? 'past',
    main: isMain(tokens, clause, firstToken),
    reporting: isReporting(clause, head),
    basis: 'context',
    reason: '',
    // "suspected of stealing": what governs a participle says how it is told.
    status: statusOf(tokens, clause, clause?.tense === 'bare' ? firstToken : first, end, endToken, head.token),
    terms: termsOf(tokens, from, to, except, partedTerms(tokens, clause, phrase, except)),
    concepts: conceptsOf(tokens, from, to, except),
    words: termsOf(tokens, from, to, dates),
    names: [...subject, ...inside],
    around: [],
  };
}

/** "The clerk, who had a key, fled": the words of the subject, which stands before the aside. */
const partedTerms = (
  tokens: readonly Token[],
  clause: Clause | undefined,
  phrase: boolean,
  except: readonly TextSpan[],
): Set<string> | undefined =>
  !phrase && clause?.opening !== undefined && clause.parted !== undefined
    ? termsOf(tokens, clause.opening, clause.parted, except)
    : undefined;

/** "The state will pay each family, the mayor announced on Friday": what is told is what stands before. */
const isTrailing = (
  tokens: readonly Token[],
  clause: Clause | undefined,
  { token }: Head,
  { expressions, dated }: SentenceContext,
): boolean =>
  clause !== undefined &&
  token === clause.verb &&
  tokens[clause.first - 1]?.text === ',' &&
  verbTables().reporting.has(clause.root) &&
  dated.some((index) => expressions[index]!.start > tokens[token]!.end) &&
  tokens
    .slice(token + 1, clause.end)
    .every(
      ({ pos, start }) =>
        /^(?:ADP|DET|PUNCT|ADV)$/.test(pos) ||
        dated.some((index) => expressions[index]!.start <= start && start < expressions[index]!.end),
    );

/** The noun phrase that a noun stands in, with what its prepositions add, up to the next verb or mark. */
function phraseAround(tokens: readonly Token[], noun: number, first: number, end: number): [number, number] {
  const part = /^(?:NOUN|PROPN|ADJ|NUM|PART)$/;
  let from = noun;
  while (from > first && noun - from < 8 && part.test(tokens[from - 1]!.pos)) from--;
  let to = noun + 1;
  while (to < end && to - noun < 12 && (part.test(tokens[to]!.pos) || /^(?:ADP|DET)$/.test(tokens[to]!.pos))) to++;
  return [from, to];
}

/** Names that a clause without a subject of its own shares with its sentence: "Smith, mayor since 2015, resigned". */
function subjectNames(
  tokens: readonly Token[],
  clause: Clause | undefined,
  firstToken: number,
  { names, named }: SentenceContext,
): number[] {
  if (!clause || clause.first === firstToken) return [];
  // "to the Herald, which printed it": the name right before.
  if (/^(?:who|which)$/.test(tokens[clause.first]!.lower)) {
    const before = tokens[clause.first - 1]!.text === ',' ? tokens[clause.first - 2] : tokens[clause.first - 1];
    return named.filter((name) => names[name]!.end === before?.end);
  }
  if (tokens.slice(clause.first, clause.group).some(({ pos }) => /^(?:NOUN|PROPN|PRON)$/.test(pos))) return [];
  let verb = firstToken;
  while (verb < clause.first && !/^(?:VERB|AUX)$/.test(tokens[verb]!.pos)) verb++;
  const until = tokens[verb]!.start;
  return named.filter((name) => names[name]!.end <= until);
}

/** "Not long after the vote, ...": what a clause is dated by, told in a phrase before it. */
function frontedTime(tokens: readonly Token[], first: number, group: number): TextSpan[] {
  for (let i = first; i < group && i - first <= 4; i++) {
    if (!/^(?:after|before|following)$/i.test(tokens[i]!.text)) continue;
    for (let comma = i + 1; comma < group; comma++) {
      if (tokens[comma]!.text === ',') return [{ start: tokens[i]!.start, end: tokens[comma]!.end }];
    }
  }
  return [];
}

/** A sentence's dates, and the events by which it dates its own ("after the vote"): they are not what it tells. */
const datesOf = ({ expressions, dated }: SentenceContext, phrase: boolean): TextSpan[] =>
  dated.flatMap((index) => {
    const { anchor } = expressions[index]!;
    return anchor?.kind === 'event' && !phrase ? [expressions[index]!, anchor] : [expressions[index]!];
  });
