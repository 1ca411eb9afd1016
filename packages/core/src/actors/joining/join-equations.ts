import { ORGANISATION_NAMES } from '../../lexicon/index.js';
import type { DocumentAnalysis, NameEquation } from '../../model/index.js';
import { isKnownOrganisation, knownPlace } from '../finding/gazetteer.js';
import { type Initials, initialsMatch, initialsOf } from '../finding/initials.js';
import { isAcronym } from '../finding/kind-evidence.js';
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
  for (const { equations } of analyses) for (const equation of equations) joinNickname(equation, forms, index, sets);
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

/** Where Anna Roe is known as Ria, Ria Roe is she. */
function joinNickname(
  { left, right }: NameEquation,
  forms: readonly NameForm[],
  index: ReadonlyMap<string, number>,
  sets: UnionFind,
): void {
  const [full, short] = [index.get(left), index.get(right)];
  if (full === undefined || short === undefined || forms[full]!.kind !== 'person' || right.includes(' ')) return;
  const whole = index.get(`${right} ${left.slice(left.lastIndexOf(' ') + 1)}`);
  if (whole !== undefined && forms[whole]!.kind === 'person') sets.join(full, whole);
}

/**
 * "CIA" abbreviates what everybody knows, and "U.S." a country: no Council of Insurance Agents of some article. What has a number
 * in it is told by the number: "H1N2".
 */
const mayAbbreviate = (text: string): boolean =>
  isAcronym(text) && text.length > 2 && !/\d/.test(text) && !isKnownOrganisation(text) && !knownPlace(text);

/**
 * Joins each acronym that stands alone yet with the only group of all articles that has its initials, or in another order those of
 * the only political one ("UFD", the Union of Democratic Forces), and a foreign name with the acronym that it alone spells out.
 */
function joinAcronyms(forms: readonly NameForm[], sets: UnionFind): void {
  const inOrder = new Map<string, Set<number>>();
  const byLetters = new Map<string, Set<number>>();
  const add = (map: Map<string, Set<number>>, letters: string, form: number) =>
    map.set(letters, (map.get(letters) ?? new Set()).add(sets.find(form)));
  const joined = new Set<number>();
  forms.forEach(({ kind, text }, form) => {
    if (sets.find(form) !== form) joined.add(form).add(sets.find(form));
    if (kind !== 'group' || !text.includes(' ')) return;
    const initials = initialsOf(text);
    for (const letters of new Set(Object.values(initials))) add(inOrder, letters, form);
    if (isPolitical(text) && initials.strong.length > 2) add(byLetters, reorderable(initials.strong), form);
  });
  forms.forEach(({ text }, form) => {
    if (!mayAbbreviate(text)) return;
    const letters = text.replace(/[^A-Za-z]/g, '').toLowerCase();
    const exact = inOrder.get(letters);
    if (joined.has(form)) {
      const foreign = [...(exact ?? [])].filter((other) => sets.find(other) !== sets.find(form));
      if (foreign.length === 1 && isForeign(forms[foreign[0]!]!.text)) sets.join(form, foreign[0]!);
      return;
    }
    const [match, ...others] = exact ?? byLetters.get(reorderable(letters)) ?? [];
    if (match === undefined || others.length > 0) return;
    // What is told by its initials far more often than in full means something else that everybody knows.
    if (forms[form]!.count <= FAR_MORE * forms[match]!.count) sets.join(form, match);
  });
}

const FAR_MORE = 8;

/** The first letter, and the others in order of the alphabet. */
const reorderable = ([head, ...letters]: string): string => `${head}${letters.sort().join('')}`;

/** Parties and movements are known by their initials in their own language. */
const isPolitical = (text: string): boolean =>
  /\b(?:Party|Union|Movement|Front|Alliance|Coalition|Rally|Congress|Forces|League|Confederation|Federation)\b/.test(
    text,
  );

/** "Front National du Renouveau" */
const isForeign = (text: string): boolean =>
  /\s(?:d[aeiou]s?|de la|della|l[aeo]s?|et|y|e|und|für|pour|para)\s|\s[dl]['’]/.test(text);
