import { distance } from 'fastest-levenshtein';
import { GIVEN_NAMES, NAME_PARTICLES } from '../../lexicon/index.js';
import { isKnownOrganisation, knownPlace } from '../finding/gazetteer.js';
import { isAcronym } from '../finding/kind-evidence.js';
import { lettersOf } from './letters-of.js';
import type { NameForm } from './name-forms.js';
import { partsOf } from './name-parts.js';
import { soundAlike, soundBlock } from './spelling.js';
import type { UnionFind } from './union-find.js';

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
