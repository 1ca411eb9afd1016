import { ARTICLES, NAME_PARTICLES, NAME_SUFFIXES } from '../../lexicon/index.js';
import type { DocumentAnalysis, EntityKind } from '../../model/index.js';
import { knownPlace } from '../finding/gazetteer.js';
import { isAcronym } from '../finding/kind-evidence.js';
import { groupWords } from './group-words.js';

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

/** "Republic of Velmont" */
const STATE = /^(?:republic|kingdom|sultanate|emirate|principality|province|governorate|district|town|village)$/;
/** The first word of a place's name as papers spell and shorten it. */
const PLACE_SHORTS: Readonly<Record<string, string>> = {
  st: 'saint',
  mt: 'mount',
  ft: 'fort',
  tell: 'tel',
  tal: 'tel',
  tall: 'tel',
  jebel: 'jabal',
  djebel: 'jabal',
  oued: 'wadi',
};

/** "Abdul Rahman", "Abdelrahman" and "Abd al-Rahman" are one: the servant and whose he is. */
const SERVANT = /^abd(?:[aeiou]l(?!l?ah?$|aye$)(?=.{3})|[aeiou](?=[rsnzdt].{3}))/;

/** The words of a name that count when it is compared. */
function tellingWords(text: string, kind: EntityKind | undefined): string[] {
  const known = kind === 'place' ? knownPlace(text) : undefined;
  if (!known && isAcronym(text)) return [text.replace(/\./g, '').replace(/s$/, '').toLowerCase()];
  const words = (known ?? withoutArticles(text))
    .toLowerCase()
    .replace(/['’]s\b/g, '')
    // "M.K." is "M. K."; but "U.S." is one word.
    .replace(kind === 'person' ? /(?<=\b\p{L}\.)(?=\p{L}\.)/gu : /(?!)/, ' ')
    .split(/[\s\-‐‑]+/)
    .map((word) => word.replace(/[.,]/g, ''))
    .filter(Boolean);
  const plain = words.filter((word, i) => !ARTICLES.has(word) && !(i > 0 && NAME_SUFFIXES.has(word)));
  if (kind === 'person') return ownWords(plain, words);
  if (kind === 'place') {
    // "Velmont City" is Velmont, but Mexico City isn't Mexico.
    if (known) return plain.length > 0 ? plain : words;
    const own = plain.length > 2 && STATE.test(plain[0]!) && plain[1] === 'of' ? plain.slice(2) : plain;
    const bare = own.length > 1 && ADMINISTRATIVE.test(own.at(-1)!) ? own.slice(0, -1) : own;
    return bare.length > 0 ? bare.map((word, i) => (i === 0 && own.length > 1 && PLACE_SHORTS[word]) || word) : words;
  }
  return groupWords(plain);
}

/** A person's own words: no particles, and "Abdulrahman" as "Abdul Rahman". */
function ownWords(plain: readonly string[], words: string[]): string[] {
  // The last word is a name whatever it looks like: "William Weld".
  const own = plain.filter(
    (word, i) => !NAME_PARTICLES.has(word) || /^ab/.test(word) || (i > 0 && i === plain.length - 1),
  );
  if (own.length === 0) return words;
  return own.flatMap((word) => {
    if (/^abd[aeu]l$/.test(word)) return ['abd'];
    const servant = SERVANT.exec(word)?.[0];
    return servant ? ['abd', word.slice(servant.length)] : [word];
  });
}
