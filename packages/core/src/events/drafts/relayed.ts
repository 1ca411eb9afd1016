import { rootOfBase, type Token } from '../../text/index.js';
import type { Draft } from './draft.js';

/** Verbs that only hand on; "admitted", "warned" and "denied" do something. */
const RELAYING = new Set('say tell add report announce state note confirm'.split(' ').map(rootOfBase));

/**
 * "The bridge fell on Friday, police said on Sunday", "police said on Sunday that it fell on Friday": what happened has its own
 * day, and that somebody told of it two days later is no second event. What is said of days to come is kept: it is the
 * saying that happened.
 */
export function withoutRelayed(drafts: readonly Draft[], tokens: readonly Token[]): Draft[] {
  return drafts.filter((draft) => !(isRelaying(draft) && drafts.some((other) => isSaidBy(other, draft, tokens))));
}

const isRelaying = ({ reporting, head }: Draft): boolean => reporting && RELAYING.has(head);

function isSaidBy(
  { clause, headToken, reporting, expression, status }: Draft,
  saying: Draft,
  tokens: readonly Token[],
): boolean {
  if (reporting || !clause || expression === undefined || status === 'planned') return false;
  if (headToken > saying.headToken) return true;
  // ", police said on Sunday": nothing is said after it.
  const { opening, first } = saying.clause!;
  return tokens[(opening ?? first) - 1]?.text === ',' && clause.end <= first && endsWith(saying, tokens);
}

/** Only a date stands between a saying's verb and the end of its sentence. */
function endsWith({ headToken }: Draft, tokens: readonly Token[]): boolean {
  let i = headToken + 1;
  while (
    i < tokens.length &&
    /^(?:NOUN|PROPN|NUM|ADP|DET|ADJ|ADV)$/.test(tokens[i]!.pos) &&
    !/^that$/i.test(tokens[i]!.text)
  )
    i++;
  return i >= tokens.length || /^[.!?;]/.test(tokens[i]!.text);
}
