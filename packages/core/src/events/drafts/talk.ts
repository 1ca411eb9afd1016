import type { Token } from '../../text/index.js';
import type { Clause } from '../clauses/read-clauses.js';
import { verbTables } from '../words/verb-tables.js';

/**
 * "I found that odd", "you heard him", "let's go to the square": what one who speaks or writes says of himself, and of the one he speaks
 * to, is how a column or a broadcast is told. What they did is told where it has a kind of its own.
 */
export function isTalk({ group, verb, root }: Clause, kind: string | undefined, tokens: readonly Token[]): boolean {
  const { lower } = tokens[verb]!;
  if (lower === 'let' && /^(?:me|us|['’]s)$/.test(tokens[verb + 1]?.lower ?? '')) return true;
  let at = group - 1;
  while (at > 0 && tokens[at]!.pos === 'ADV') at--;
  const subject = tokens[at]?.lower ?? '';
  return /^(?:i|you|we)$/.test(subject) && (kind === undefined || verbTables().reporting.has(root));
}
