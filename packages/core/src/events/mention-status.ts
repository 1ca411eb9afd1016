import type { EventStatus } from '../model/index.js';
import { rootOf, type Token } from '../text/index.js';
import type { Clause } from './read-clauses.js';
import { verbTables } from './verb-tables.js';

/** Whether a clause tells what is said to have happened, is only suspected, is denied, or lies ahead. */
export function statusOf(
  tokens: readonly Token[],
  clause: Clause | undefined,
  first: number,
  end: number,
): EventStatus {
  const { plan, allegation, denial } = verbTables();
  if (clause && (clause.tense === 'future' || (clause.tense === 'modal' && !isReportedFact(tokens, clause))))
    return 'planned';
  let denied = false;
  for (let i = first; i < end; i++) {
    const word = tokens[i]!.lower;
    if (allegation.has(word)) return 'alleged';
    if (denial.has(word)) denied = true;
    // "plans to open", "is due to land", "expected to arrive"
    if (tokens[i + 1]?.lower === 'to' && plan.has(rootOf(word)) && (!clause || clause.verb <= i + 3)) return 'planned';
  }
  return denied ? 'denied' : 'reported';
}

/** "could have", "would later": a modal that tells of the past. */
const isReportedFact = (tokens: readonly Token[], { group, verb }: Clause): boolean =>
  tokens.slice(group, verb).some(({ text }) => /^later$/i.test(text));
