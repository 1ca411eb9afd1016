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

/** "thought Friday would be her last", "may see May as the end": behind a verb that governs it, the date is what the words go on about. */
export function isToldOf(
  tokens: readonly Token[],
  led: number | undefined,
  left: number | undefined,
  at: number,
): boolean {
  const behind = tokens[at];
  if (led === undefined || led !== left || tokens[led]!.pos !== 'VERB' || !behind) return false;
  if (behind.lower === 'as') return REGARDS.test(tokens[led]!.lower);
  return behind.pos === 'AUX' && CLAUSAL.test(tokens[led]!.lower);
}
const REGARDS = /^(?:regard|see|saw|seen|describ|hail|mark|remember|nam|view|chose|pick|choos)/;
const CLAUSAL =
  /^(?:th(?:ink|ought)|believ|hop|fear|sa(?:y|id)|expect|wish|know|knew|suggest|claim|feel|felt|mean|show)/;
