import type { TextReading, Token } from '../../text/index.js';
import { headOf } from '../clauses/choose-head.js';
import type { Clause } from '../clauses/read-clauses.js';
import { verbTables } from '../words/verb-tables.js';
import type { Draft } from './draft.js';
import { newDraft, type SentenceContext } from './new-draft.js';

/**
 * What a sentence about the future takes for certain to come, without saying when: "The bridge will be the longest of all when it opens."
 * Another article may say when it came.
 */
export function draftAwaited(
  reading: TextReading,
  index: number,
  clauses: readonly Clause[],
  taken: ReadonlySet<number>,
  context: SentenceContext,
): Draft[] {
  const { tokens, sentences } = reading;
  if (sentences[index]!.role === 'quotation' || !clauses.some(({ tense }) => tense === 'future')) return [];
  return clauses.flatMap((clause) => {
    if (!isAwaited(clause, tokens) || taken.has(clause.verb)) return [];
    const head = headOf(tokens, clause);
    const { light, stative, reporting } = verbTables();
    if (taken.has(head.token) || light.has(head.root) || stative.has(head.root) || reporting.has(head.root)) return [];
    const start = tokens[clause.first]!.start;
    const { end } = tokens[clause.end - 1]!;
    const draft = newDraft(reading, index, clause, head, context);
    draft.awaited = true;
    draft.status = 'planned';
    draft.basis = 'event';
    draft.leansOn = { kind: 'event', direction: 'at', text: reading.text.slice(start, end), start, end };
    draft.reason = 'It is told of as what is to come, without a date.';
    return draft;
  });
}

/** "when it enters service", "once the prisoners have been freed": with a subject of its own. */
const isAwaited = ({ first, group, tense, negated }: Clause, tokens: readonly Token[]): boolean =>
  /^(?:when|once)$/.test(tokens[first]!.lower) &&
  (tense === 'present' || tense === 'perfect') &&
  !negated &&
  tokens.slice(first + 1, group).some(({ pos }) => /^(?:NOUN|PROPN|PRON)$/.test(pos));
