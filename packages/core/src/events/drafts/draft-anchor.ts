import type { TemporalAnchor } from '../../model/index.js';
import type { TextReading, Token } from '../../text/index.js';
import { headOf, nominalHead } from '../clauses/choose-head.js';
import type { Clause } from '../clauses/read-clauses.js';
import type { Draft } from './draft.js';
import { newDraft, type SentenceContext } from './new-draft.js';

type EventAnchor = Extract<TemporalAnchor, { kind: 'event' }>;

/**
 * "The attack came two days after clashes" tells, of an attack that is known, when the clashes were: they are then what is
 * dated, and lean on the attack. Undefined for other clauses.
 */
export function draftAnchor(
  reading: TextReading,
  index: number,
  clauses: readonly Clause[],
  clause: Clause,
  anchor: EventAnchor,
  at: number,
  context: SentenceContext,
): Draft | undefined {
  const { text, tokens } = reading;
  if (!comesAbout(tokens, clause) || anchor.direction === 'at') return undefined;
  if (context.expressions[at]!.start < tokens[clause.verb]!.start) return undefined;
  const subject = nominalHead(tokens, clause.first, clause.group);
  const from = tokens.findIndex(({ start }) => start >= anchor.start);
  const to = tokens.findIndex(({ start }) => start >= anchor.end);
  const told = from < 0 ? undefined : nominalHead(tokens, from, to < 0 ? tokens.length : to);
  // "two days after police and marchers clashed": the anchor's words are the subject of what happened.
  const next = told ? undefined : clauses[clauses.indexOf(clause) + 1];
  if (from < 0 || !subject || (!told && next?.first !== clause.end)) return undefined;
  const undatedContext = { ...context, dated: [] };
  const draft = told
    ? newDraft(reading, index, { ...clause, first: from }, told, undatedContext, true)
    : newDraft(reading, index, { ...next!, first: from }, headOf(tokens, next!), undatedContext);
  const start = tokens[clause.first]!.start;
  const { end } = tokens[clause.group - 1]!;
  draft.known = subject.token;
  draft.expression = at;
  draft.leansOn = {
    ...anchor,
    direction: anchor.direction === 'after' ? 'before' : 'after',
    text: text.slice(start, end),
    start,
    end,
  };
  draft.basis = 'event';
  draft.tense = 'past';
  return draft;
}

/** "came", "took place": a verb that tells only that its subject happened; "came out" and "which came" tell more, or less. */
const comesAbout = (tokens: readonly Token[], { verb, first, group }: Clause): boolean =>
  /^(?:came|comes|occurred|happened|followed|was|took)$/i.test(tokens[verb]!.text) &&
  !/^(?:out|in|up|down|to|from|under|into|forward|back|over|on)$/i.test(tokens[verb + 1]?.text ?? '') &&
  !tokens.slice(first, group).some(({ text }) => /^(?:which|who|that)$/i.test(text));
