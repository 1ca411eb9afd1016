import { distance } from 'fastest-levenshtein';
import { GIVEN_NAME_VARIANTS, genderOfGivenName, SHORT_NAMES } from '../../lexicon/index.js';
import { lettersOf } from './letters-of.js';
import type { NameForm } from './name-forms.js';
import { soundAlike, soundBlock, spellingOf } from './spelling.js';
import type { UnionFind } from './union-find.js';

/**
 * Joins persons of one surname whose given names are one in two languages ("Giorgos Manos" and "George Manos") or are short and
 * long ("Bill" and "William") or spelt otherwise, with a second given name or without, and those of one given name whose surnames differ in a late
 * vowel alone ("Chaudhary" and "Chowdhury"). An article spells a person one way: two forms that stand in one article are two
 * persons.
 */
export function joinGivenNames(
  forms: readonly NameForm[],
  formOf: readonly (readonly number[])[],
  sets: UnionFind,
): void {
  const blocks = [...blocksOf(forms).values()].filter((block) => block.length > 1);
  const pairs = blocks.flatMap((block) => [...variantsIn(block, forms), ...shortFormsIn(block, forms)]);
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

type Pair = readonly [number, number];

const variantsIn = (block: readonly number[], forms: readonly NameForm[]): Pair[] =>
  block.flatMap((one, at) =>
    block.slice(at + 1).flatMap((other) => (isVariant(forms[one]!, forms[other]!) ? [[one, other] as const] : [])),
  );

/** "Sam Roe" is Samuel Roe, unless there is a Samantha Roe too. */
function shortFormsIn(block: readonly number[], forms: readonly NameForm[]): Pair[] {
  return block.flatMap((short) => {
    const full = SHORT_NAMES.get(forms[short]!.words[0]!);
    if (!full) return [];
    const candidates = block.filter(
      (other) => standsFor(full, forms[other]!.words[0]!) && haveOneSurname(forms[short]!, forms[other]!),
    );
    const names = new Set(candidates.map((other) => forms[other]!.words[0]!));
    return names.size === 1 ? candidates.map((other) => [short, other] as const) : [];
  });
}

/** "Bill" is also William in other languages: Guillermo. */
const standsFor = (full: ReadonlySet<string>, given: string): boolean => {
  const line = lineOf(given);
  return full.has(given) || (line !== undefined && [...full].some((name) => lineOf(name) === line));
};

/** The persons of two or three words by how their surnames sound. */
function blocksOf(forms: readonly NameForm[]): Map<string, number[]> {
  const blocks = new Map<string, number[]>();
  forms.forEach(({ kind, words }, index) => {
    if (kind !== 'person' || words.length < 2 || words.length > 3) return;
    const key = soundBlock(words.at(-1)!);
    const list = blocks.get(key);
    if (list) list.push(index);
    else blocks.set(key, [index]);
  });
  return blocks;
}

function isVariant(a: NameForm, b: NameForm): boolean {
  const [given, other] = [a.words[0]!, b.words[0]!];
  if (haveOneSurname(a, b)) {
    const line = lineOf(given);
    return line === undefined || line !== lineOf(other) ? isGivenSpelling(given, other) : true;
  }
  if (a.words.length + b.words.length > 4) return false;
  return given.length > 2 && given === other && differInLateVowel(a.words[1]!, b.words[1]!);
}

/** "Augustin" and "Augustine", "Alistair" and "Alistaor" by a slip; but Simona is no Simon, and Daniel no Daniela. */
function isGivenSpelling(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < LONG || a[0] !== b[0] || soundBlock(a) !== soundBlock(b)) return false;
  const [x, y] = [genderOfGivenName(a), genderOfGivenName(b)];
  if (x && y ? x !== y : /a$/.test(a) !== /a$/.test(b)) return false;
  return distance(lettersOf(a), lettersOf(b)) <= 2;
}

/** Shorter given names are too much alike. */
const LONG = 5;

/** Which name in all languages a given name is, with its marks or without: "Aïcha". */
const lineOf = (given: string): number | undefined =>
  GIVEN_NAME_VARIANTS.get(given) ?? GIVEN_NAME_VARIANTS.get(lettersOf(given));

/** The same surname, and the same second given name where both are told with one. */
function haveOneSurname(a: NameForm, b: NameForm): boolean {
  const haveSecond = a.words.length > 2 && b.words.length > 2;
  return soundAlike(a.words.at(-1)!, b.words.at(-1)!) && (!haveSecond || soundAlike(a.words[1]!, b.words[1]!));
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
