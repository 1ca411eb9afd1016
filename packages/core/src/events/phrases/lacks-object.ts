import type { TextSpan } from '../../model/index.js';
import type { Token } from '../../text/index.js';
import { isDated } from '../clauses/noun-phrase.js';
import type { Clause } from '../clauses/read-clauses.js';
import { verbTables } from '../words/verb-tables.js';

/** "where officials spotted it first": a verb whose object stands elsewhere, or was left out, would read as if it was done to its subject. */
export function lacksObject(
  { verb, group, root, passive }: Clause,
  predicate: readonly number[],
  tokens: readonly Token[],
  dates: readonly TextSpan[],
): boolean {
  if (passive || !verbTables().transitive.has(root)) return false;
  const next = predicate.find((i) => i > verb && !/^(?:ADV|PUNCT)$/.test(tokens[i]!.pos));
  if (next !== undefined) return false;
  // "the report published in May", "the books seized on Friday": done to it indeed.
  const behind = tokens[verb + 1];
  const done = group === verb && PARTICIPLE.test(tokens[verb]!.lower);
  return !(done && behind !== undefined && (behind.pos === 'ADP' || isDated(behind, dates)));
}

const PARTICIPLE = /(?:ed|ght|ld|nt|de|en|wn|ut|et|und)$/;
