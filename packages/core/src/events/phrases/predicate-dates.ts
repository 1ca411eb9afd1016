import type { TextSpan } from '../../model/index.js';
import type { Token } from '../../text/index.js';
import { isDated } from '../clauses/noun-phrase.js';

/** "the guild met": a noun phrase that goes on to a verb of its own. */
export function opensFinite(tokens: readonly Token[], from: number, end: number): boolean {
  let i = from;
  while (i < end && /^(?:DET|PRON|ADJ|NUM|NOUN|PROPN)$/.test(tokens[i]!.pos)) i++;
  return i > from && i < end && /^(?:VERB|AUX)$/.test(tokens[i]!.pos) && !/ing$/.test(tokens[i]!.lower);
}

/** A day that no noun goes on from, behind "that" or "this". */
export function isLoneDay(tokens: readonly Token[], at: number, end: number, dates: readonly TextSpan[]): boolean {
  if (at >= end || !isDated(tokens[at]!, dates) || tokens[at]!.pos === 'DET') return false;
  let i = at;
  while (i < end && isDated(tokens[i]!, dates)) i++;
  return i >= end || !/^(?:NOUN|ADJ|NUM)$/.test(tokens[i]!.pos);
}
