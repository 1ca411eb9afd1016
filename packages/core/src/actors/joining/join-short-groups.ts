import { countryOf, isDemonym } from '../finding/gazetteer.js';
import type { NameForm } from './name-forms.js';
import type { UnionFind } from './union-find.js';

/** A group's name of fewer words is many a group's. */
const FEWEST = 3;

/**
 * Joins a group of three words or more with the only one whose name has one word before these ("Accident Investigation Board" with
 * "Air Accident Investigation Board", "Civil Aviation Authority" with that "of Norvia", whose place is its first word here), where an
 * article uses both. What nations go by is left to those who know them.
 */
export function joinShortGroups(
  forms: readonly NameForm[],
  formOf: readonly (readonly number[])[],
  sets: UnionFind,
): void {
  const groups = new Map<string, number[]>();
  forms.forEach(({ kind, words }, index) => {
    if (kind !== 'group' || words.length < FEWEST) return;
    const key = words.join(' ');
    groups.set(key, [...(groups.get(key) ?? []), index]);
  });
  const longOf = new Map<string, number[]>();
  for (const [key, longs] of groups) {
    const short = shortOf(key);
    if (short && groups.has(short)) longOf.set(short, [...(longOf.get(short) ?? []), ...longs]);
  }
  for (const [key, longs] of longOf) {
    const shorts = groups.get(key)!;
    if (new Set(longs.map((long) => sets.find(long))).size > 1) continue;
    const uses = (own: readonly number[], these: readonly number[]) => these.some((form) => own.includes(form));
    if (formOf.some((own) => uses(own, shorts) && uses(own, longs))) sets.join(shorts[0]!, longs[0]!);
  }
}

/** The words of a name without the first, where that is no nation's. */
function shortOf(name: string): string | undefined {
  const [first = '', ...rest] = name.split(' ');
  const isNational = isDemonym(first) || countryOf(first) !== undefined;
  return rest.length >= FEWEST && !isNational ? rest.join(' ') : undefined;
}
