import {
  ARTICLES,
  CAPITAL_ADJECTIVES,
  GENERIC_GROUP_WORDS,
  INSTITUTION_WORDS,
  NAME_PARTICLES,
  NAME_SUFFIXES,
} from '../lexicon/index.js';
import type { DocumentAnalysis, EntityKind } from '../model/index.js';
import { isDemonym, knownPlace } from './gazetteer.js';
import { isAcronym } from './kind-evidence.js';

/** One way of writing a name, wherever it stands. */
export interface NameForm {
  text: string;
  kind: EntityKind | undefined;
  /** The words that tell it from others, in lower case: no articles, no "coalition" where more is said. */
  words: readonly string[];
  count: number;
}

/** All forms of all documents, most used first, and the form of each name: `formOf[document][name]`. */
export function collectForms(analyses: readonly Pick<DocumentAnalysis, 'names'>[]): {
  forms: NameForm[];
  formOf: number[][];
} {
  const uses = new Map<string, NameUse>();
  const useOf = analyses.map(({ names }) => names.map(({ text, kind }) => countUse(text, kind, uses)));
  const ordered = [...uses.values()].sort((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1));
  const forms = ordered.map((use, index) => {
    use.index = index;
    const kind = kindByVote(use.votes);
    return { text: use.text, kind, words: tellingWords(use.text, kind), count: use.count };
  });
  return { forms, formOf: useOf.map((own) => own.map(({ index }) => index)) };
}

/** How often a name is written so, what it was taken for, and in the end its place among the forms. */
interface NameUse {
  text: string;
  count: number;
  votes: Map<EntityKind | undefined, number>;
  index: number;
}

function countUse(text: string, kind: EntityKind | undefined, uses: Map<string, NameUse>): NameUse {
  let use = uses.get(text);
  if (!use) {
    use = { text, count: 0, votes: new Map(), index: 0 };
    uses.set(text, use);
  }
  use.count++;
  use.votes.set(kind, (use.votes.get(kind) ?? 0) + 1);
  return use;
}

function kindByVote(votes: ReadonlyMap<EntityKind | undefined, number>): EntityKind | undefined {
  let best: EntityKind | undefined;
  for (const kind of ['person', 'group', 'place'] as const) {
    if ((votes.get(kind) ?? 0) > (best ? votes.get(best)! : 0)) best = kind;
  }
  return best;
}

/** "es-Sahra", "ElBaradei": an Arabic article as it is spoken, or written together with its noun. */
const withoutArticles = (text: string): string =>
  text
    .replace(/(^|[\s-])[aeu](?:[lsrdntz]|sh|dh|th)-(?=\p{L})/giu, '$1')
    .replace(/(^|\s)(?:El|Al)(?=\p{Lu}\p{Ll})/gu, '$1');

const ADMINISTRATIVE = /^(?:city|town|province|governorate|district|county|region|state|oblast|prefecture)$/;

/** "Movement of the Outer Isles" is the Outer Isles Movement. */
const FUNCTION_WORDS = /^(?:of|the|for|and|&)$/;

/** The words of a name that count when it is compared. */
export function tellingWords(text: string, kind: EntityKind | undefined): string[] {
  const known = kind === 'place' ? knownPlace(text) : undefined;
  if (!known && isAcronym(text)) return [text.replace(/\./g, '').replace(/s$/, '').toLowerCase()];
  const words = (known ?? withoutArticles(text))
    .toLowerCase()
    .replace(/['’]s\b/g, '')
    .split(/[\s\-‐‑]+/)
    .map((word) => word.replace(/[.,]/g, ''))
    .filter(Boolean);
  const plain = words.filter((word, i) => !ARTICLES.has(word) && !(i > 0 && NAME_SUFFIXES.has(word)));
  if (kind === 'person') {
    const own = plain.filter((word) => !NAME_PARTICLES.has(word) || /^ab/.test(word));
    return own.length > 0 ? own : words;
  }
  if (kind === 'place') {
    // "Velmont City" is Velmont, but Mexico City isn't Mexico.
    const bare = !known && plain.length > 1 && ADMINISTRATIVE.test(plain.at(-1)!) ? plain.slice(0, -1) : plain;
    return bare.length > 0 ? bare : words;
  }
  const specific = plain.filter((word) => !GENERIC_GROUP_WORDS.has(word));
  const bare = specific.filter((word) => !FUNCTION_WORDS.test(word));
  const telling = bare.length > 1 ? bare : specific;
  // "National Front" and "National League" differ; "Fatah Coalition" and "Fatah Alliance" don't.
  const isVague = telling.every(
    (word) =>
      INSTITUTION_WORDS.has(word) ||
      CAPITAL_ADJECTIVES.has(word) ||
      isDemonym(word) ||
      word === 'of' ||
      // "U.S. Army" without the army is the country.
      knownPlace(word.toUpperCase()) !== undefined,
  );
  return isVague ? plain : telling;
}
