import { GIVEN_NAME_VARIANTS } from '../lexicon/index.js';
import type { NameForm } from './name-forms.js';
import { soundAlike, soundBlock, spellingOf } from './spelling.js';
import type { UnionFind } from './union-find.js';

/**
 * Joins persons of one surname whose given names are one in two languages ("Giorgos Manos" and "George Manos"), and those of
 * one given name whose surnames differ in a late vowel alone ("Chaudhary" and "Chowdhury"). An article spells a person one
 * way: two forms that stand in one article are two persons.
 */
export function joinGivenNames(
  forms: readonly NameForm[],
  formOf: readonly (readonly number[])[],
  sets: UnionFind,
): void {
  const pairs = [...blocksOf(forms).values()].flatMap((block) =>
    block.flatMap((one, at) =>
      block.slice(at + 1).flatMap((other) => (isVariant(forms[one]!, forms[other]!) ? [[one, other] as const] : [])),
    ),
  );
  if (pairs.length === 0) return;
  const documents = new Map(pairs.flat().map((form) => [form, new Set<number>()]));
  formOf.forEach((own, document) => {
    for (const form of own) documents.get(form)?.add(document);
  });
  for (const [one, other] of pairs) {
    const here = documents.get(one)!;
    if (![...documents.get(other)!].some((document) => here.has(document))) sets.join(one, other);
  }
}

/** The persons of two words by how their surnames sound. */
function blocksOf(forms: readonly NameForm[]): Map<string, number[]> {
  const blocks = new Map<string, number[]>();
  forms.forEach(({ kind, words }, index) => {
    if (kind !== 'person' || words.length !== 2) return;
    const key = soundBlock(words[1]!);
    const list = blocks.get(key);
    if (list) list.push(index);
    else blocks.set(key, [index]);
  });
  return blocks;
}

function isVariant(a: NameForm, b: NameForm): boolean {
  const [given, surname] = a.words as [string, string];
  const [otherGiven, otherSurname] = b.words as [string, string];
  if (soundAlike(surname, otherSurname)) {
    const line = GIVEN_NAME_VARIANTS.get(given);
    return line !== undefined && line === GIVEN_NAME_VARIANTS.get(otherGiven);
  }
  return given.length > 2 && given === otherGiven && differInLateVowel(surname, otherSurname);
}

/** Long surnames whose consonants agree and of whose vowels one behind the first differs, an a for an o or u. */
function differInLateVowel(a: string, b: string): boolean {
  const [x, y] = [spellingOf(a), spellingOf(b)];
  if (x.consonants.length < 3 || x.consonants.join() !== y.consonants.join()) return false;
  const differing = x.vowels.flatMap((vowel, i) => (sameVowel(vowel, y.vowels[i]!) ? [] : [i]));
  return (
    differing.length === 1 &&
    differing[0]! > 1 &&
    /^a[ou]$|^[ou]a$/.test(x.vowels[differing[0]!]! + y.vowels[differing[0]!]!)
  );
}

const sameVowel = (a: string, b: string): boolean => a === b || (/^(?:au|ou)$/.test(a) && /^(?:au|ou)$/.test(b));
