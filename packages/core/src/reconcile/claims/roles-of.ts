import { ROLE_CLASSES, TITLES } from '../../lexicon/index.js';
import type { Claim } from '../disputes/positions.js';
import type { ReconcileContext } from './reconcile-context.js';

/** Titles stand within so many characters before a name. */
const TITLE_REACH = 40;

/** The branches of power that an entity belongs to, by the titles before its names in these documents. */
export function rolesOf(id: string, claims: readonly Claim[], { analyses, entityOf }: ReconcileContext): Set<string> {
  const roles = new Set<string>();
  for (const document of new Set(claims.map((claim) => claim.document))) {
    const { names, document: source } = analyses[document]!;
    names.forEach(({ start }, index) => {
      if (entityOf[document]?.[index] !== id) return;
      const before = source.text
        .slice(Math.max(0, start - TITLE_REACH), start)
        .split(/\s+/)
        .filter(Boolean);
      for (const role of rolesInTitle(before.slice(-3))) roles.add(role);
    });
  }
  return roles;
}

/** The branches that a person's titles belong to, from the words that stand before the name: "Prime Minister X". */
function rolesInTitle(words: readonly string[]): string[] {
  return words
    .map((word) => word.toLowerCase().replace(/\.$/, ''))
    .filter((word) => TITLES.has(word))
    .flatMap((word) => Object.keys(ROLE_CLASSES).filter((role) => ROLE_CLASSES[role]!.has(word)));
}
