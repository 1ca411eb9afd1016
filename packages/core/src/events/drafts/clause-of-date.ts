import type { TemporalExpression } from '../../model/index.js';
import type { Token } from '../../text/index.js';
import { headOf } from '../clauses/choose-head.js';
import type { Clause } from '../clauses/read-clauses.js';

/** The clause that holds a place, or whose beginning does where asides part it from its verb; else the next one. */
export function clauseAt(tokens: readonly Token[], clauses: readonly Clause[], place: number): Clause | undefined {
  const holds = ({ first, end }: Clause) => tokens[first]!.start <= place && place < tokens[end - 1]!.end;
  const opens = ({ opening }: Clause) => opening !== undefined && tokens[opening]!.start <= place;
  return clauses.find(holds) ?? clauses.find(opens) ?? clauses.find(({ end }) => tokens[end - 1]!.end > place);
}

/** "On Monday, when the roof had gone, the firm gave up": a date that opens a sentence is its main clause's. */
export function clauseBehindAside(
  tokens: readonly Token[],
  clauses: readonly Clause[],
  holder: Clause | undefined,
  { start, end }: TemporalExpression,
): Clause | undefined {
  if (!holder) return undefined;
  let i = holder.first;
  while (i < holder.group && tokens[i]!.start < start && !/^(?:NOUN|PROPN|PRON|VERB)$/.test(tokens[i]!.pos)) i++;
  if (tokens[i]!.start < start) return undefined;
  while (i < holder.group && tokens[i]!.start < end) i++;
  if (tokens[i]?.text !== ',' || i + 1 >= holder.group || !/^(?:when|as|after|while|once)$/.test(tokens[i + 1]!.lower))
    return undefined;
  const next = clauses[clauses.indexOf(holder) + 1];
  const main =
    next && next.tense !== 'bare' && tokens[next.first - 1]?.text === ',' && !OPENS.test(tokens[next.first]!.lower);
  return main ? next : undefined;
}

const OPENS = /^(?:and|but|or|when|as|after|while|once|who|whom|whose|which|that|because|before|until)$/;

/** The clause that says what happened at a date right before it: ", when officers came". */
export const clauseOfWhen = (tokens: readonly Token[], clauses: readonly Clause[], place: number): Clause | undefined =>
  clauses.find(
    ({ first, tense }) =>
      tokens[first]!.lower === 'when' &&
      tokens[first - 1]?.text === ',' &&
      tokens[first - 2]?.end === place &&
      tense !== 'bare',
  );

/** "There were cheers on Monday as the mayor spoke": where a clause only sets the scene, the one that tells what happened in it. */
export function clauseOfScene(
  tokens: readonly Token[],
  clauses: readonly Clause[],
  clause: Clause | undefined,
): Clause | undefined {
  if (!clause || !/^(?:was|were)$/.test(tokens[clause.verb]!.lower) || headOf(tokens, clause).kind) return undefined;
  const next = clauses[clauses.indexOf(clause) + 1];
  if (next?.tense !== 'past' || next.first !== clause.end) return undefined;
  // "It was on Monday that the mayor spoke"
  const isCleft = tokens[clause.group - 1]?.lower === 'it' && tokens[next.first]!.lower === 'that';
  return isCleft || /^(?:as|when|while)$/.test(tokens[next.first]!.lower) ? next : undefined;
}

/**
 * "It hit a ridge shortly before it was due to land on Monday": where a clause that tells nothing only says when, by its own date, the one
 * before it, which tells what happened then.
 */
export function clauseBeforeState(
  tokens: readonly Token[],
  clauses: readonly Clause[],
  clause: Clause | undefined,
): Clause | undefined {
  if (!clause || tokens[clause.verb]!.pos !== 'AUX' || headOf(tokens, clause).kind) return undefined;
  const opener = tokens[clause.first]!.lower;
  const close = SHORTLY.test(tokens[clause.first - 1]?.lower ?? '');
  if (!/^(?:as|when|while)$/.test(opener) && !(close && /^(?:before|after)$/.test(opener))) return undefined;
  const before = clauses[clauses.indexOf(clause) - 1];
  return before?.tense === 'past' && before.end === clause.first ? before : undefined;
}
const SHORTLY = /^(?:shortly|just|soon|right|immediately|moments|seconds|minutes|hours)$/;
