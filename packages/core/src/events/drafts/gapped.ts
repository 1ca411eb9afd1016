import type { TextSpan } from '../../model/index.js';
import type { TextReading, Token } from '../../text/index.js';
import type { Head } from '../words/head-at.js';
import type { Draft } from './draft.js';
import { newDraft, type SentenceContext } from './new-draft.js';

/**
 * "The first box was found on 7 May, and the second two days later": of the second date's clause the verb is left out, which it shares with
 * the first. Its mention is known by its own subject; undefined where nothing but the verb is told, or more than a subject.
 */
export function draftGapped(
  reading: TextReading,
  sentence: number,
  host: Draft,
  at: number,
  context: SentenceContext,
): Draft | undefined {
  const { tokens } = reading;
  const { clause, expression } = host;
  const second = context.expressions[at]!;
  if (!clause || expression === undefined || context.expressions[expression]!.end > second.start) return undefined;
  const [first, last] = subjectBefore(tokens, second, clause.verb) ?? [];
  if (first === undefined || last === undefined || !endsWith(tokens, second, clause.end)) return undefined;
  if (tokens[first]!.start < context.expressions[expression]!.end) return undefined;
  const head: Head = { token: last, root: host.head, kind: host.kind };
  const draft = newDraft(reading, sentence, { ...clause, first, opening: undefined, about: undefined }, head, context);
  draft.clause = undefined;
  draft.gapped = { clause, first, last };
  return draft;
}

/** The noun phrase between "and" and an expression; its first and last token. */
function subjectBefore(tokens: readonly Token[], { start }: TextSpan, verb: number): [number, number] | undefined {
  let last = verb;
  while (tokens[last + 1] && tokens[last + 1]!.start < start) last++;
  // "and the second | on 9 May"
  if (/^(?:on|in|at|by)$/.test(tokens[last]!.lower)) last--;
  let first = last;
  while (first > verb && /^(?:DET|ADJ|NOUN|PROPN|NUM|PART)$/.test(tokens[first]!.pos)) first--;
  const joined = first > verb && first < last && /^(?:and|but|while)$/.test(tokens[first]!.lower);
  return joined && tokens[first + 1]!.pos === 'DET' && /^(?:NOUN|PROPN)$/.test(tokens[last]!.pos)
    ? [first + 1, last]
    : undefined;
}

/** Whether a clause is over with an expression, but for what that is counted from ("three days after that") and a mark. */
function endsWith(tokens: readonly Token[], { end }: TextSpan, stop: number): boolean {
  let i = stop - 1;
  while (i > 0 && (tokens[i]!.pos === 'PUNCT' || /^(?:after|before|that)$/.test(tokens[i]!.lower))) i--;
  return tokens[i]!.end <= end;
}
