import { ORGANISATION_NAMES } from '../lexicon/index.js';
import type { DocumentAnalysis, NameEquation } from '../model/index.js';
import { isKnownOrganisation, knownPlace } from './gazetteer.js';
import { type Initials, initialsMatch, initialsOf } from './initials.js';
import { isAcronym } from './kind-evidence.js';
import type { NameForm } from './name-forms.js';
import type { UnionFind } from './union-find.js';

/**
 * Joins what articles themselves equate, and acronyms with the one long name that they abbreviate: of their own article, or
 * where it has none, of all articles.
 */
export function joinEquations(
  analyses: readonly Pick<DocumentAnalysis, 'equations'>[],
  forms: readonly NameForm[],
  formOf: readonly (readonly number[])[],
  sets: UnionFind,
): void {
  const index = new Map(forms.map(({ text }, i) => [text, i]));
  const join = ({ left, right }: NameEquation) => {
    const [a, b] = [index.get(left), index.get(right)];
    if (a !== undefined && b !== undefined) sets.join(a, b);
  };
  for (const { equations } of analyses) equations.forEach(join);
  for (const [usual, ...others] of ORGANISATION_NAMES) {
    const known = [usual!, ...others].filter((name) => index.has(name));
    for (const name of known.slice(1)) join({ left: known[0]!, right: name });
  }
  // A group is named in hundreds of articles, and held against the acronyms of each.
  const initials: Initials[] = [];
  const isAcronymOf = (form: number, acronym: string) => {
    initials[form] ??= initialsOf(forms[form]!.text);
    return initialsMatch(initials[form], acronym);
  };
  for (const own of formOf) {
    const used = [...new Set(own)];
    const long = used.filter((form) => forms[form]!.kind === 'group' && forms[form]!.text.includes(' '));
    for (const form of used) {
      const { text } = forms[form]!;
      if (!mayAbbreviate(text)) continue;
      const matches = long.filter((other) => isAcronymOf(other, text));
      if (new Set(matches.map((other) => sets.find(other))).size === 1) sets.join(form, matches[0]!);
    }
  }
  joinAcronyms(forms, sets);
}

/** "CIA" abbreviates what everybody knows, and "U.S." a country: no Council of Insurance Agents of some article. */
const mayAbbreviate = (text: string): boolean =>
  isAcronym(text) && text.length > 2 && !isKnownOrganisation(text) && !knownPlace(text);

/** Joins each acronym that stands alone yet with the only group of all articles that has its initials. */
function joinAcronyms(forms: readonly NameForm[], sets: UnionFind): void {
  const long = new Map<string, Set<number>>();
  const joined = new Set<number>();
  forms.forEach(({ kind, text }, form) => {
    if (sets.find(form) !== form) joined.add(form).add(sets.find(form));
    if (kind !== 'group' || !text.includes(' ')) return;
    for (const letters of new Set(Object.values(initialsOf(text)))) {
      long.set(letters, (long.get(letters) ?? new Set()).add(sets.find(form)));
    }
  });
  forms.forEach(({ text }, form) => {
    if (joined.has(form) || !mayAbbreviate(text)) return;
    const [match, ...others] = long.get(text.replace(/[^A-Za-z]/g, '').toLowerCase()) ?? [];
    if (match !== undefined && others.length === 0) sets.join(form, match);
  });
}
