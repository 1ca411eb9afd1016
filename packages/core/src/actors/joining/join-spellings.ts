import { distance } from 'fastest-levenshtein';
import { knownPlace } from '../finding/gazetteer.js';
import { isAcronym } from '../finding/kind-evidence.js';
import { lettersOf } from './letters-of.js';
import type { NameForm } from './name-forms.js';
import { soundAlike, soundBlock } from './spelling.js';
import type { UnionFind } from './union-find.js';

/**
 * Joins forms of the same letters however they are parted ("Abdul Rahman", "Abdulrahman"), forms whose words sound alike one by
 * one, and long names that differ by two swapped letters.
 */
export function joinSpellings(forms: readonly NameForm[], sets: UnionFind): void {
  joinInBlocks(forms, sets, (form) => [lettersOf(form.text.toLowerCase())], areOneInLetters);
  joinInBlocks(forms, sets, (form) => [form.words.map(soundBlock).join(' ')], areSpellings);
  const sorted = new Map<string, string>();
  joinInBlocks(forms, sets, (form) => swappedBlocks(form, sorted), areSwapped);
}

/** Compares each form with the leading forms of its blocks, so that small differences don't add up to a chain. */
function joinInBlocks(
  forms: readonly NameForm[],
  sets: UnionFind,
  blocksOf: (form: NameForm) => string[],
  same: (a: NameForm, b: NameForm) => boolean,
): void {
  const leaders = new Map<string, number[]>();
  forms.forEach((form, index) => {
    for (const block of blocksOf(form)) {
      const list = leaders.get(block);
      const leader = list?.find((other) => same(forms[other]!, form));
      if (leader !== undefined) sets.join(leader, index);
      else if (list) list.push(index);
      else leaders.set(block, [index]);
    }
  });
}

const kindsAgree = (a: NameForm, b: NameForm): boolean => !a.kind || !b.kind || a.kind === b.kind;

/** "NASA" and "Nasa"; but "WHO" is not "Who". */
function areOneInLetters(a: NameForm, b: NameForm): boolean {
  return kindsAgree(a, b) && (a.text.length > 3 || !(isAcronym(a.text) || isAcronym(b.text)));
}

/** Two known places are one if the table says so; a known and an unknown one if they are long and a letter apart. */
function arePlaces(a: NameForm, b: NameForm): boolean {
  const [known, other] = [knownPlace(a.text), knownPlace(b.text)];
  if (known && other) return known === other;
  if (!known && !other) return true;
  const [x, y] = [lettersOf(a.words.join('')), lettersOf(b.words.join(''))];
  return Math.min(x.length, y.length) > 4 && distance(x, y) < 2;
}

function areSpellings(a: NameForm, b: NameForm): boolean {
  if (a.words.length !== b.words.length) return false;
  // Two words that are the same to the letter are one name, whatever each was taken for.
  if (a.words.length > 1 && a.words.every((word, i) => word === b.words[i])) return true;
  if (!kindsAgree(a, b)) return false;
  if ((a.kind ?? b.kind) === 'place' && !arePlaces(a, b)) return false;
  // A short word alone is too little to forgive a spelling: "Ali" and "Ale".
  if (a.words.length === 1 && Math.min(a.words[0]!.length, b.words[0]!.length) < 4) return a.words[0] === b.words[0];
  // "Qods Force", but neither "Wei Fan" and "Wei Fen" nor a word alone.
  const shortVowels = a.text.includes(' ') && (a.kind ?? b.kind) !== 'person' ? 'free' : 'told';
  return a.words.every((word, i) => soundAlike(word, b.words[i]!, shortVowels));
}

/** The words of a name, one of them with its letters in order of the alphabet: "abu ali aiksr". `sorted` remembers these. */
function swappedBlocks({ words }: NameForm, sorted: Map<string, string>): string[] {
  if (words.length < 2) return [];
  const sounds = words.map(soundBlock);
  return words.flatMap((word, i) => {
    if (word.length < 5) return [];
    const letters = sorted.get(word) ?? [...word].sort().join('');
    sorted.set(word, letters);
    return [sounds.with(i, letters).join(' ')];
  });
}

/** A slip of the pen: "Askari" and "Aksari". The first and the last letter tell too much to be one. */
function areSwapped(a: NameForm, b: NameForm): boolean {
  if (!kindsAgree(a, b) || a.words.length !== b.words.length) return false;
  const others = a.words.filter((word, i) => !soundAlike(word, b.words[i]!));
  if (others.length !== 1) return false;
  const i = a.words.indexOf(others[0]!);
  return isSwap(a.words[i]!, b.words[i]!);
}

function isSwap(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  const differing = [...a].flatMap((letter, i) => (letter === b[i] ? [] : [i]));
  const [i, j] = differing;
  return differing.length === 2 && j === i! + 1 && i! > 0 && j! < a.length - 1 && a[i!] === b[j!] && a[j!] === b[i!];
}
