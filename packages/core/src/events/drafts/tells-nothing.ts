import { spanLength } from '../../calendar/index.js';
import type { FuzzyDate } from '../../model/index.js';
import type { Token } from '../../text/index.js';
import { isContraryToFact } from '../clauses/contrary-to-fact.js';
import type { Clause } from '../clauses/read-clauses.js';
import type { Head } from '../words/head-at.js';
import { verbTables } from '../words/verb-tables.js';

/** True for a dated clause that tells no event: nothing happened, it compares, lasts, or stands in passing. */
export function tellsNothing(
  clause: Clause,
  head: Head,
  date: FuzzyDate | undefined,
  tokens: readonly Token[],
): boolean {
  // "Nobody was charged", "compared with 19 in May"
  if (tokens.slice(clause.first, clause.group).some(({ lower }) => /^(?:nobody|nothing|none)$/.test(lower)))
    return true;
  if (tokens[clause.verb]!.lower === 'compared' && /^(?:with|to)$/.test(tokens[clause.verb + 1]?.lower ?? ''))
    return true;
  if (isContraryToFact(clause, tokens)) return true;
  if (tokens[clause.verb]!.pos === 'AUX' && !head.kind) return true;
  const since = date?.modifier === 'since' && tokens[clause.first]!.lower !== 'when';
  return (since && isState(clause, head)) || isAside(clause, head, date, tokens);
}

/** "have ruled since 1999": what lasts began then, but nothing is told of its beginning. */
const isState = (clause: Clause, { kind }: Head): boolean =>
  verbTables().stative.has(clause.root) ||
  (!clause.passive && (clause.tense === 'perfect' || clause.tense === 'present')) ||
  (clause.tense === 'perfect' && !kind);

const MONTH = 31;

/** "a clerk, who left school in 1999": what is said of somebody in passing, by the year, is no event of the story. */
const isAside = (clause: Clause, { kind }: Head, date: FuzzyDate | undefined, tokens: readonly Token[]): boolean =>
  kind === undefined &&
  date !== undefined &&
  spanLength(date) > MONTH &&
  (/^(?:who|whose|whom)$/i.test(tokens[clause.first]!.text) ||
    (clause.tense === 'bare' && clause.group === clause.verb));
