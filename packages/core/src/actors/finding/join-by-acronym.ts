import type { Token } from '../../text/index.js';
import type { CapitalRun } from './capital-runs.js';
import { initialsMatch, initialsOf } from './initials.js';

/** A name holds at most so many runs that small words part. */
const MOST_PARTS = 5;

/**
 * "the Vell Power and Irrigation Corporation (VPIC)", "the Rally for Peace and Progress, known as the RPP": the acronym tells that
 * the small words stand inside the name.
 */
export function joinByAcronym(tokens: readonly Token[], runs: readonly CapitalRun[]): CapitalRun[] {
  const joined: CapitalRun[] = [];
  runs.forEach((run, index) => {
    const acronym = acronymAfter(tokens, run, runs[index + 1]);
    const from = acronym ? startOf(tokens, joined, run, acronym) : joined.length;
    const first = joined[from]?.first ?? run.first;
    joined.splice(from, joined.length - from, { first, last: run.last });
  });
  return joined;
}

/** The first of the runs before this one with which it has the initials of an acronym, or their number where none has. */
function startOf(tokens: readonly Token[], before: readonly CapitalRun[], run: CapitalRun, acronym: string): number {
  let next = run;
  let found = before.length;
  for (let at = before.length - 1; at >= 0 && at > before.length - MOST_PARTS; at--) {
    if (!areLinked(tokens, before[at]!, next)) break;
    next = before[at]!;
    const words = tokens.slice(next.first, run.last + 1).map(({ text }) => text);
    const own = initialsOf(words.join(' ').replace(/^the /i, ''));
    const exact = initialsMatch(own, acronym);
    if (exact || (own.strong.length === acronym.length && initialsMatch(own, acronym, true))) found = at;
    if (exact) break;
  }
  return found;
}

/** The short form that stands behind a name in parentheses, or behind "known as". */
function acronymAfter(tokens: readonly Token[], run: CapitalRun, next: CapitalRun | undefined): string | undefined {
  if (!next || next.first - run.last > 6 || !/^\p{Lu}{3,}$/u.test(tokens[next.first]!.text)) return undefined;
  const between = tokens.slice(run.last + 1, next.first).map(({ lower }) => lower);
  return between[0] === '(' || between.some((word) => /^(?:as|called|or|acronym)$/.test(word))
    ? tokens[next.first]!.text
    : undefined;
}

/** "Union for Peace | in | Vell", "Doctors | of the | World" */
function areLinked(tokens: readonly Token[], before: CapitalRun, run: CapitalRun): boolean {
  const between = tokens.slice(before.last + 1, run.first).map(({ lower }) => lower);
  return /^(?:(?:and|&|for|of|in|to|on|against|from)(?: the)?)$/.test(between.join(' '));
}
