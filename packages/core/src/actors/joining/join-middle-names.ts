import type { NameForm } from './name-forms.js';
import { soundAlike, soundBlock } from './spelling.js';
import type { UnionFind } from './union-find.js';

/**
 * Joins a person's two-word name with the longer ones that have the same first and last word ("Vladimir V. Putin") or
 * begin or, being of four words, end with it ("Juan Manuel Santos Calderón"), where only one such name is known; and of a name of
 * four words the second may be left out.
 */
export function joinMiddleNames(forms: readonly NameForm[], sets: UnionFind): void {
  const long = new Map<string, number[]>();
  const add = (key: string, index: number) => long.set(key, [...(long.get(key) ?? []), index]);
  forms.forEach(({ kind, words }, index) => {
    if (kind !== 'person' || words.length < 3) return;
    add(`${soundBlock(words[0]!)} ${soundBlock(words.at(-1)!)}`, index);
    add(words.slice(0, -1).map(soundBlock).join(' '), index);
    if (words.length > 3) {
      add(words.slice(-2).map(soundBlock).join(' '), index);
      for (const kept of withoutMiddle(words)) add(kept.map(soundBlock).join(' '), index);
    }
  });
  joinShortGivenNames(forms, sets);
  // "Ana L. Roe" is Ana Laura Roe.
  const withInitial = (initial: string, others: readonly number[] = []) =>
    others.filter((other) => {
      const { words } = forms[other]!;
      return words.length === 3 && words[1]!.length > 1 && words[1]!.startsWith(initial);
    });
  forms.forEach((short, index) => {
    if (short.kind !== 'person' || short.words.length < 2) return;
    const key = short.words.map(soundBlock).join(' ');
    const candidates = (long.get(key) ?? []).filter((other) => other !== index && continues(short, forms[other]!));
    const initial = short.words.length === 3 && short.words[1]!.length === 1 ? short.words[1]! : undefined;
    if (initial)
      candidates.push(
        ...withInitial(initial, long.get(`${soundBlock(short.words[0]!)} ${soundBlock(short.words[2]!)}`)),
      );
    if (new Set(candidates.map((other) => sets.find(other))).size === 1) sets.join(index, candidates[0]!);
  });
}

/** "Alex Norden" is Alexander Norden where no other Norden has a name that begins so. */
function joinShortGivenNames(forms: readonly NameForm[], sets: UnionFind): void {
  const bySurname = new Map<string, number[]>();
  forms.forEach(({ kind, words }, index) => {
    if (kind !== 'person' || words.length !== 2 || words[0]!.length < 3) return;
    const key = `${words[0]!.slice(0, 3)} ${soundBlock(words[1]!)}`;
    const list = bySurname.get(key);
    if (list) list.push(index);
    else bySurname.set(key, [index]);
  });
  joinInitials(forms, sets);
  for (const block of bySurname.values()) {
    for (const short of block) {
      const longer = block.filter((other) => isShortOf(forms[short]!.words, forms[other]!.words));
      if (new Set(longer.map((other) => sets.find(other))).size === 1) sets.join(short, longer[0]!);
    }
  }
}

/** "J. Norden" is Jane Norden, "J. M. Norden" Jane Mary, where no other Norden has names with these letters. */
function joinInitials(forms: readonly NameForm[], sets: UnionFind): void {
  const full = new Map<string, number[]>();
  const keyOf = (words: readonly string[]) =>
    `${words.slice(0, -1).map((given) => given[0])} ${soundBlock(words.at(-1)!)}`;
  forms.forEach(({ kind, words }, index) => {
    if (kind !== 'person' || words.length < 2 || words.length > 3 || words[0]!.length < 2) return;
    const key = keyOf(words);
    const list = full.get(key);
    if (list) list.push(index);
    else full.set(key, [index]);
  });
  joinInitialsOfDouble(forms, sets);
  forms.forEach(({ kind, words }, index) => {
    if (kind !== 'person' || words.length < 2 || words.length > 3) return;
    if (words.slice(0, -1).some((given) => given.length !== 1)) return;
    const found = (full.get(keyOf(words)) ?? []).filter((other) =>
      soundAlike(words.at(-1)!, forms[other]!.words.at(-1)!),
    );
    if (new Set(found.map((other) => sets.find(other))).size === 1) sets.join(index, found[0]!);
  });
}

/** "J. Norden Paz", of two surnames, is Jane Norden Paz. */
function joinInitialsOfDouble(forms: readonly NameForm[], sets: UnionFind): void {
  const full = new Map<string, number[]>();
  const keyOf = ([given, ...surnames]: readonly string[]) => `${given![0]} ${surnames.map(soundBlock).join(' ')}`;
  const double = forms.flatMap(({ kind, words }, index) =>
    kind === 'person' && words.length === 3 && words[1]!.length > 1 ? [{ words, index }] : [],
  );
  for (const { words, index } of double) {
    if (words[0]!.length > 1) full.set(keyOf(words), [...(full.get(keyOf(words)) ?? []), index]);
  }
  for (const { words, index } of double) {
    const found = words[0]!.length === 1 ? (full.get(keyOf(words)) ?? []) : [];
    if (new Set(found.map((other) => sets.find(other))).size === 1) sets.join(index, found[0]!);
  }
}

const isShortOf = ([given, surname]: readonly string[], [full, other]: readonly string[]): boolean =>
  full!.length >= given!.length + 2 && full!.startsWith(given!) && soundAlike(surname!, other!);

function continues(short: NameForm, long: NameForm): boolean {
  const isPrefix = short.words.every((word, i) => long.words[i] !== undefined && soundAlike(word, long.words[i]!));
  if (short.words.length > 2)
    return isPrefix || (long.words.length > 3 && withoutMiddle(long.words).some((kept) => areAlike(short.words, kept)));
  const [given, surname] = [short.words[0]!, short.words[1]!];
  if (!soundAlike(surname, long.words.at(-1)!)) return isPrefix;
  return soundAlike(given, long.words[0]!) || (long.words.length > 3 && soundAlike(given, long.words.at(-2)!));
}

/** A name of four words or more, told in three: "Ana Roe y Paz" or "Ana Laura Paz". */
const withoutMiddle = (words: readonly string[]): string[][] => [
  [words[0]!, ...words.slice(-2)],
  [words[0]!, words[1]!, words.at(-1)!],
];

const areAlike = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((word, i) => soundAlike(word, b[i]!));
