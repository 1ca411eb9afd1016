import { GIVEN_NAMES, LEGAL_FORMS } from '../../lexicon/index.js';
import type { DocumentAnalysis, Entity, EntityKind } from '../../model/index.js';
import { slugCounter, slugOf } from '../../text/index.js';
import { isAcronym } from '../finding/kind-evidence.js';
import { joinEquations } from './join-equations.js';
import { joinGivenNames } from './join-given-names.js';
import { joinMiddleNames } from './join-middle-names.js';
import { joinShortGroups } from './join-short-groups.js';
import { joinSlips } from './join-slips.js';
import { joinSpellings } from './join-spellings.js';
import { collectForms, type NameForm } from './name-forms.js';
import { PartialNames } from './partial-names.js';
import { UnionFind } from './union-find.js';

/** The entities of all documents, and the entity of each name: `entityOf[document][name]`. */
export interface JoinedNames {
  entities: Entity[];
  entityOf: (string | undefined)[][];
}

/** Of several with one surname, it means the one whom the article names in full so many times as often as the next. */
const DOMINANCE = 3;
/** The same over all articles, for an article that names none of them in full. */
const CORPUS_DOMINANCE = 6;

/**
 * Joins the names that mean one person, group or place across documents: by how they sound, by what articles equate,
 * and a surname alone with the full name of its own article, or with the only one that any article has. Each form is
 * compared only with those of its block.
 */
export function joinNames(analyses: readonly Pick<DocumentAnalysis, 'names' | 'equations'>[]): JoinedNames {
  const { forms, formOf } = collectForms(analyses);
  const sets = new UnionFind(forms.length);
  joinSpellings(forms, sets);
  joinEquations(analyses, forms, formOf, sets);
  joinMiddleNames(forms, sets);
  joinGivenNames(forms, formOf, sets);
  joinShortGroups(forms, formOf, sets);
  joinSlips(forms, formOf, sets);
  const partial = new PartialNames(forms, sets);
  // What an article equates with a fuller name is no part of another.
  const longest = new Map<number, number>();
  forms.forEach(({ words }, form) => {
    const set = sets.find(form);
    longest.set(set, Math.max(longest.get(set) ?? 0, words.length));
  });
  const isWhole = (form: number) => longest.get(sets.find(form))! > forms[form]!.words.length;
  const isGiven = (form: number) => forms[form]!.words.length === 1 && GIVEN_NAMES.has(forms[form]!.words[0]!);
  // A name is told in hundreds of documents; what it may stand for among all of them is looked up once.
  const anywhere = forms.map((_, form) => {
    if (isWhole(form)) return undefined;
    const times = (other: number) => forms[other]!.count;
    const surname = partial.only(form, 'surname', times, CORPUS_DOMINANCE);
    // "Xi", "Norvella": but a given name alone may be anybody's.
    return surname ?? (isGiven(form) ? undefined : partial.only(form, 'part', times, Number.POSITIVE_INFINITY));
  });
  const setOf = formOf.map((own) => {
    const here = new Map<number, number>();
    for (const form of own) here.set(form, (here.get(form) ?? 0) + 1);
    const resolved = new Map<number, number>();
    for (const form of here.keys()) {
      const times = (other: number) => here.get(other) ?? 0;
      const set = isWhole(form)
        ? undefined
        : (partial.only(form, 'surname', times, DOMINANCE) ??
          // "Thomas" is the article's own Thomas Roe before he is another article's Ann Thomas.
          (isGiven(form) ? partial.only(form, 'part', times, DOMINANCE) : undefined) ??
          anywhere[form] ??
          partial.only(form, 'part', times, DOMINANCE));
      resolved.set(form, set ?? sets.find(form));
    }
    return own.map((form) => resolved.get(form)!);
  });
  return nameEntities(forms, formOf, setOf);
}

/** Gives each set of forms its name, kind and id. */
function nameEntities(
  forms: readonly NameForm[],
  formOf: readonly (readonly number[])[],
  setOf: readonly (readonly number[])[],
): JoinedNames {
  const counts = new Map<number, Map<number, number>>();
  setOf.forEach((own, document) => {
    own.forEach((set, name) => {
      const form = formOf[document]![name]!;
      const count = counts.get(set) ?? new Map<number, number>();
      count.set(form, (count.get(form) ?? 0) + 1);
      counts.set(set, count);
    });
  });
  const unique = slugCounter();
  const named = [...counts].flatMap(([set, count]) => {
    const kind = kindOf(forms, count);
    if (!kind) return [];
    const texts = [...count]
      .sort((a, b) => b[1] - a[1] || compare(forms[a[0]]!.text, forms[b[0]]!.text))
      .map(([form]) => forms[form]!);
    const name = fullestOf(texts, kind, count, forms);
    return [{ set, kind, name, aliases: texts.map(({ text }) => text).filter((text) => text !== name) }];
  });
  named.sort((a, b) => compare(a.name, b.name) || a.set - b.set);
  const ids = new Map(named.map(({ set, name }) => [set, unique(slugOf(name))]));
  return {
    entities: named.map(({ set, kind, name, aliases }) => ({ id: ids.get(set)!, kind, name, aliases })),
    entityOf: setOf.map((own) => own.map((set) => ids.get(set))),
  };
}

const hasLegalForm = (name: string): boolean => LEGAL_FORMS.has(name.replace(/^.* /, '').replace(/\./g, ''));

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function kindOf(forms: readonly NameForm[], count: ReadonlyMap<number, number>): EntityKind | undefined {
  if ([...count.keys()].some((form) => hasLegalForm(forms[form]!.text))) return 'group';
  const votes: Record<EntityKind, number> = { person: 0, group: 0, place: 0 };
  for (const [form, times] of count) {
    const { words } = forms[form]!;
    const kind = beginsGroup(words, count, forms) ? 'group' : forms[form]!.kind;
    // A full name tells more of its kind than a surname.
    if (kind) votes[kind] += times * words.length;
  }
  const [best] = (Object.keys(votes) as EntityKind[]).sort((a, b) => votes[b] - votes[a]);
  if (best && votes[best] > 0) return best;
  // A name that is no known place and never stands like a person is rather a group's, if it is one at all.
  const times = [...count.values()].reduce((a, b) => a + b, 0);
  return times > 1 ? 'group' : undefined;
}

/** "Stone Ledge", which may be anybody, of Stone Ledge Resources. */
const beginsGroup = (words: readonly string[], count: ReadonlyMap<number, number>, forms: readonly NameForm[]) =>
  words.length > 1 &&
  [...count.keys()].some((other) => {
    const { kind, words: full } = forms[other]!;
    return kind === 'group' && full.length > words.length && words.every((word, i) => word === full[i]);
  });

/** The most used of the full forms: for a person one with a given name, for a group one that is no acronym. */
function fullestOf(
  texts: readonly NameForm[],
  kind: EntityKind,
  count: ReadonlyMap<number, number>,
  forms: readonly NameForm[],
): string {
  const times = new Map([...count].map(([form, n]) => [forms[form]!, n]));
  const full = texts.filter(({ text, words }) => (kind === 'person' ? words.length > 1 : !isAcronym(text)));
  const [best] = (full.length > 0 ? full : texts)
    .slice()
    .sort(
      (a, b) =>
        fullness(b, kind, texts) - fullness(a, kind, texts) ||
        times.get(b)! - times.get(a)! ||
        b.text.length - a.text.length ||
        compare(a.text, b.text),
    );
  return best!.text;
}

const endsWith = ({ words: [given, ...rest] }: NameForm, words: readonly string[]): boolean =>
  given!.length > 1 && rest.join(' ') === words.join(' ');

const fullness = ({ words, text }: NameForm, kind: EntityKind, others: readonly NameForm[]): number => {
  if (kind === 'place') return 0;
  // "Roe Paz" of Ana Roe Paz: two surnames, and no given name.
  if (kind === 'person' && words.length === 2 && others.some((other) => endsWith(other, words))) return 1;
  return Math.min(kind === 'person' ? words.length : text.split(/[\s-]/).length, 2);
};
