import { distance } from 'fastest-levenshtein';
import { GIVEN_NAMES, NAME_PARTICLES } from '../lexicon/index.js';
import { isKnownOrganisation, knownPlace } from './gazetteer.js';
import { isAcronym } from './kind-evidence.js';
import { lettersOf } from './letters-of.js';
import type { NameForm } from './name-forms.js';
import { partsOf } from './name-parts.js';
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

/** The persons and groups that a part of their name may mean, by how that part sounds. */
export class PartialNames {
  private readonly holders = new Map<string, number[]>();
  /** The parts of each form that stand for it. */
  private readonly parts: readonly (readonly (readonly string[])[])[];
  /** What each form may stand for, worked out once: it is asked for in every document. */
  private readonly known = { surname: [] as number[][], part: [] as number[][] };

  constructor(
    private readonly forms: readonly NameForm[],
    private readonly sets: UnionFind,
  ) {
    this.parts = forms.map(partsOf);
    this.parts.forEach((parts, index) => {
      for (const part of parts) {
        const key = part.map(soundBlock).join(' ');
        const list = this.holders.get(key);
        if (list) list.push(index);
        else this.holders.set(key, [index]);
      }
    });
  }

  /** The forms that a short one may stand for: as a surname, or as any part of the name. */
  private candidates(short: number, as: 'surname' | 'part'): readonly number[] {
    const { words } = this.forms[short]!;
    this.known[as][short] ??=
      as === 'part'
        ? this.holdersOf(short)
        : this.candidates(short, 'part').filter(
            (other) => this.forms[other]!.kind === 'group' || this.endsWith(other, words),
          );
    return this.known[as][short];
  }

  private holdersOf(short: number): number[] {
    const { words, kind, text } = this.forms[short]!;
    // "UN" is no part of Kim Jong-Un.
    if (isAcronym(text) && (text.length < 3 || isKnownOrganisation(text) || knownPlace(text))) return [];
    // "Peter Holm" is somebody else than Carl Peter Holm; "Abdul Salim" is Faruk Abdul Salim.
    const isFull =
      words.length === 2 && kind !== 'group' && !NAME_PARTICLES.has(words[0]!) && GIVEN_NAMES.has(words[0]!);
    if (words.length > 2 && kind !== 'group') return [];
    // Of four names two are the family's: "García Márquez".
    const sounding = (this.holders.get(words.map(soundBlock).join(' ')) ?? []).filter(
      (other) => other !== short && (!isFull || this.forms[other]!.words.length > 3),
    );
    // A part is spelled as in the whole, but for a slip in a long word.
    const same = sounding.filter((other) => isAmong(words, this.parts[other]!, isSameWord));
    const found =
      same.length > 0 || isAcronym(text)
        ? same
        : sounding.filter((other) => isAmong(words, this.parts[other]!, isSlip));
    const ofKind = found.filter((other) => kind === undefined || kind === this.forms[other]!.kind);
    // A word alone tells little of its kind: "Brackwater said" may be Brackwater SE where nobody has that name.
    // So may a name of two words that only looks like a person's be a company's.
    const mayBeGroup = words.length === 1 || !GIVEN_NAMES.has(words[0]!);
    return ofKind.length > 0 || kind === 'place' || !mayBeGroup
      ? ofKind
      : found.filter((other) => words.length === 1 || this.forms[other]!.kind === 'group');
  }

  /**
   * The one thing that a short form stands for among the forms that are used, or among several the one that is named
   * `dominance` times as often as the next, as the person is whom an article is about.
   */
  only(
    short: number,
    as: 'surname' | 'part',
    timesOf: (form: number) => number,
    dominance: number,
  ): number | undefined {
    const candidates = this.candidates(short, as);
    if (candidates.length === 0) return undefined;
    const times = new Map<number, number>();
    for (const form of candidates) {
      if (timesOf(form) === 0) continue;
      const set = this.sets.find(form);
      times.set(set, (times.get(set) ?? 0) + timesOf(form));
    }
    const [most, next] = [...times].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
    return most && (!next || most[1] >= dominance * next[1]) ? most[0] : undefined;
  }

  private endsWith(form: number, words: readonly string[]): boolean {
    const { kind, words: full } = this.forms[form]!;
    return kind === 'person' && words.every((word, i) => isSlip(word, full[full.length - words.length + i]!));
  }
}

const isAmong = (
  part: readonly string[],
  parts: readonly (readonly string[])[],
  same: (a: string, b: string) => boolean,
): boolean => parts.some((words) => words.length === part.length && words.every((word, i) => same(word, part[i]!)));

const isSameWord = (a: string, b: string): boolean => a === b || lettersOf(a) === lettersOf(b);

/** "Diarassouba" for Diarrassouba, "Marchesault" for Marchessault. */
const isSlip = (a: string, b: string): boolean =>
  isSameWord(a, b) ||
  (Math.min(a.length, b.length) > 4 && soundAlike(a, b) && distance(lettersOf(a), lettersOf(b)) * 5 <= a.length);
