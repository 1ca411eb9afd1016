import type { TextSpan } from '../../model/index.js';
import type { Token } from '../../text/index.js';
import { type Head, headAt } from '../words/head-at.js';
import { phrasalHead } from '../words/phrasal-head.js';

const NOMINAL = /^(?:NOUN|PROPN)$/;

/**
 * The event noun that a temporal expression belongs to: "the 2019 protests", "October's election", "the invasion of 1991",
 * "the vote on Sunday". Undefined where the expression belongs to a clause.
 */
export function nounOf(
  tokens: readonly Token[],
  expression: TextSpan,
  first: number,
  end: number,
  isTaken: (noun: number) => boolean = () => false,
): Head | undefined {
  const [start, after] = tokensOf(tokens, expression, first, end);
  const before = nounBefore(tokens, start, first);
  return (
    nounAfter(tokens, after, end) ??
    // "praised the 2019 report on Monday": the noun has its date.
    (before && !isTaken(before.token) ? before : undefined) ??
    nounEarlier(tokens, start, after, first)
  );
}

/** Whether an expression stands in a noun's phrase, before it: "the 2019 report". */
export function isDateOf(tokens: readonly Token[], { start, end }: TextSpan, noun: number, first: number): boolean {
  let at = noun;
  while (
    at > first &&
    noun - at < 4 &&
    tokens[at - 1]!.start >= end &&
    /^(?:NOUN|PROPN|ADJ|NUM)$/.test(tokens[at - 1]!.pos)
  )
    at--;
  return at > first && tokens[at - 1]!.start >= start && tokens[at - 1]!.end <= end;
}

/** Whether an expression stands before a noun as a part of its phrase: "the 2019 film", "its May 2019 report". */
export function isAttributive(tokens: readonly Token[], expression: TextSpan, first: number, last: number): boolean {
  const [at, after] = tokensOf(tokens, expression, first, last);
  const before = tokens[at - 1];
  const led = at > first && (before!.pos === 'DET' || /^(?:its|his|her|their|our|['’]s)$/.test(before!.lower));
  return led && after < last && tokens[after]!.start <= expression.end + 1 && /^(?:NOUN|ADJ)$/.test(tokens[after]!.pos);
}

/** The first token of an expression, and the first behind it. */
function tokensOf(tokens: readonly Token[], { start, end }: TextSpan, first: number, last: number): [number, number] {
  let at = first;
  while (at < last && tokens[at]!.end <= start) at++;
  let after = at;
  while (after < last && tokens[after]!.start < end) after++;
  return [at, after];
}

function nounAfter(tokens: readonly Token[], from: number, end: number): Head | undefined {
  let i = from;
  if (i < end && /^['’]s?$/.test(tokens[i]!.text)) i++;
  let found: Head | undefined;
  for (; i < end && i < from + 5; i++) {
    const { pos } = tokens[i]!;
    if (pos === 'ADJ' || pos === 'NUM') continue;
    if (!NOMINAL.test(pos)) break;
    const head = headAt(tokens, i);
    if (head.kind) found = head;
  }
  return found;
}

/** "over a death in the clearance of the square three days earlier": the last event noun before, over what it is of. */
function nounEarlier(tokens: readonly Token[], start: number, after: number, first: number): Head | undefined {
  if (!/^(?:earlier|before|later)$/.test(tokens[after - 1]?.lower ?? '')) return undefined;
  for (let i = start - 1; i >= first && start - i <= 6; i--) {
    if (!/^(?:NOUN|PROPN|DET|ADJ|ADP|PART)$/.test(tokens[i]!.pos)) return undefined;
    const head = tokens[i]!.pos === 'NOUN' ? headAt(tokens, i) : undefined;
    // "in the clearance", "after a vote": it has a phrase of its own, which is no object of the verb.
    if (head?.kind) return isInPhrase(tokens, i, first) ? head : undefined;
  }
  return undefined;
}

function isInPhrase(tokens: readonly Token[], noun: number, first: number): boolean {
  let i = noun - 1;
  while (i >= first && /^(?:DET|ADJ|NUM|NOUN|PROPN|PART)$/.test(tokens[i]!.pos)) i--;
  return i >= first && /^(?:in|after|during|over|following|since|at)$/.test(tokens[i]!.lower);
}

function nounBefore(tokens: readonly Token[], start: number, first: number): Head | undefined {
  let i = start - 1;
  while (i >= first && (tokens[i]!.pos === 'DET' || tokens[i]!.pos === 'ADJ')) i--;
  if (i < first || !/^(?:of|in|on|from)$/i.test(tokens[i]!.text)) return undefined;
  const noun = i - 1;
  if (noun < first || !NOMINAL.test(tokens[noun]!.pos)) return undefined;
  // "opened fire on Sunday": the noun is half of a verb.
  if (tokens[noun - 1]?.pos === 'VERB' && phrasalHead(tokens, noun - 1)) return undefined;
  // "taken from sale on Friday", "in custody on Monday": without an article, it tells how or where.
  if (tokens[noun - 1]?.pos === 'ADP' && !/s$/i.test(tokens[noun]!.text)) return undefined;
  // "stopped flying on Friday": the date is that of the stopping.
  if (/ing$/.test(tokens[noun]!.lower) && tokens[noun - 1]?.pos === 'VERB') return undefined;
  const head = headAt(tokens, noun);
  return head.kind ? head : undefined;
}
