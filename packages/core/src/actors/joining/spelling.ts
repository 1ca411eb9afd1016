import { distance } from 'fastest-levenshtein';
import { plainLetters } from '../../text/index.js';

/**
 * How a word sounds, as far as spellings of one foreign name keep it: consonants, and the vowels before, between and
 * after them (`vowels` has one entry more than `consonants`).
 */
export interface Spelling {
  /** The word in plain letters, before it is read. */
  letters: string;
  consonants: readonly string[];
  vowels: readonly string[];
  /** Words that may sound alike have this in common. */
  block: string;
}

/** Consonants that romanizations write in several ways, and the sign that stands for each. */
const SIGNS: Readonly<Record<string, string>> = {
  shch: 'S',
  tch: 'C',
  tsch: 'C',
  sch: 'S',
  kh: 'H',
  qu: 'kw',
  qv: 'kw',
  kv: 'kw',
  gh: 'q',
  q: 'q',
  ck: 'q',
  dj: 'j',
  dzh: 'j',
  dsch: 'j',
  dh: 'D',
  th: 'D',
  ph: 'f',
  sh: 'S',
  ch: 'C',
  zh: 'Z',
  c: 's',
};
/** "Elçin", "Çağlar": before these a French or Portuguese ç does not stand. */
const TURKIC_CH = /^ç|ç(?=[eiıöü]|$)/giu;
/** A run of vowels, or of the letters of one such consonant, the longest first. */
const VOWELS = /(?:[aeiou]|y(?![aeiou]))+/y;
const SPECIAL = /shch|dsch|tsch|dzh|tch|sch|[kgdtpscz]h|qu(?=[aeio])|[qk]v|q|ck|dj|c(?=[eiy])/y;

/** Signs that stand for one sound in some pair of romanizations: "Qaani" and "Ghaani", "Khaled" and "Haled". */
const ALIKE = new Set(
  ['qk', 'qg', 'Hh', 'Hk', 'ck', 'cq', 'Dd', 'Dt', 'Dz', 'wv', 'jg', 'sz', 'Sc', 'Cc', 'Zj'].flatMap((pair) => [
    pair,
    pair[1]! + pair[0]!,
  ]),
);

/** What all the signs of one sound have in common, so that words that may be alike fall into one block. */
const BLOCK: Readonly<Record<string, string>> = {
  q: 'k',
  g: 'k',
  c: 'k',
  j: 'k',
  H: 'k',
  h: 'k',
  D: 'd',
  t: 'd',
  w: 'v',
  z: 'd',
  s: 'd',
  S: 'k',
  C: 'k',
  Z: 'k',
};

/** The spellings of the words met last: one name is compared with many. */
const read = new Map<string, Spelling>();
const MOST_READ = 20_000;

/** Reads a word, without marks, apostrophes, doubled letters and silent h. */
export function spellingOf(word: string): Spelling {
  const known = read.get(word);
  if (known) return known;
  // The memory is bounded: a hostile text has endless words.
  if (read.size >= MOST_READ) read.clear();
  const spelling = readSpelling(word);
  read.set(word, spelling);
  return spelling;
}

function readSpelling(word: string): Spelling {
  const plain = (/^[a-z]*$/i.test(word) ? word : plainLetters(word.replace(TURKIC_CH, 'ch'))).toLowerCase();
  const letters = regularLetters(plain);
  const consonants: string[] = [];
  const vowels: string[] = [''];
  for (let at = 0; at < letters.length; ) {
    const vowel = matchAt(VOWELS, letters, at) ?? (consonants.length > 0 && letters[at] === 'y' ? 'y' : undefined);
    if (vowel) {
      vowels[vowels.length - 1] += vowel;
      at += vowel.length;
      continue;
    }
    const special = matchAt(SPECIAL, letters, at);
    const sign = special ? SIGNS[special]! : letters[at]!;
    at += special?.length ?? 1;
    const doubled = sign === consonants.at(-1) && vowels.at(-1) === '';
    const silent = sign === 'h' && at === letters.length && consonants.length > 0;
    if (doubled || silent) continue;
    consonants.push(sign);
    vowels.push('');
  }
  const block = consonants.map((sign) => BLOCK[sign] ?? sign).join('') || `-${vowels[0]![0] ?? ''}`;
  return { letters: plain, consonants, vowels, block };
}

function regularLetters(plain: string): string {
  return (
    plain
      .replace(/^ye(?=[a-z])/, 'e')
      .replace(/(?<=[a-z]{3})[ou]llah?$/, 'allah')
      .replace(/iyeh$/, 'iya')
      .replace(/(?<=[a-z]{4}[oe])ff$/, 'v')
      .replace(/(?<=[ae])y(?=ev?$)/, '')
      .replace(/a[iy]y(?=[aeiou])/g, 'ai')
      .replace(/iy(?=[aeou])/g, 'i')
      .replace(/x/g, 'ks')
      // "Ilja" and "Ilya", "Chowdhury" and "Choudhury"
      .replace(/(?<=[ltdrsmvkph])[jy](?=[aeou])/g, 'i')
      .replace(/(?<=[ao])w(?=[^aeiouy\d])/g, 'u')
      .replace(/[^a-z\d]/g, '')
  );
}

function matchAt(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}

/** Words that may sound alike have this in common. */
export const soundBlock = (word: string): string => spellingOf(word).block;

/**
 * Whether two words may be spellings of one name: the consonants agree, and so do the vowels between them, where e may
 * stand for a or i and o for u, long vowels for short ones, and one short vowel may be left out. Half of the letters must be
 * the same, as "Wayne" is not "Vienna", and the vowel of a short word too, as "Dung" is not "Dong", unless it may be any: "Qods" and "Quds".
 */
export function soundAlike(a: string, b: string, shortVowels: 'told' | 'free' = 'told'): boolean {
  if (a === b) return true;
  const x = spellingOf(a);
  const y = spellingOf(b);
  const { length } = x.consonants;
  if (length !== y.consonants.length) return false;
  for (let i = 0; i < length; i++) {
    const [p, q] = [x.consonants[i]!, y.consonants[i]!];
    if (p !== q && !ALIKE.has(p + q)) return false;
  }
  const isShort = shortVowels === 'told' && length < 4 && x.vowels.filter(Boolean).length === 1;
  let dropped = 0;
  for (let i = 0; i <= length; i++) {
    const [p, q] = [x.vowels[i]!, y.vowels[i]!];
    if (p === q) continue;
    if (p === '' || q === '') {
      const isInner = i > 0 && i < length;
      if (!isInner || length < 3 || (p + q).length > 1 || ++dropped > 1) return false;
    } else if (isShort ? lengthless(p) !== lengthless(q) : !vowelsAlike(p, q)) return false;
  }
  return distance(x.letters, y.letters) < Math.max(x.letters.length, y.letters.length) / 2;
}

/** The sounds that a run of vowels may stand for: none where it stands for itself alone. */
function soundsOf(vowels: string): string {
  if (/^(?:ou|oo|o|u|ow|au|uo|ue|oe|iu|io|yu)$/.test(vowels)) return 'u';
  if (/^(?:i|y|ee|ie|iy|yi|ii|yy|iyi)$/.test(vowels)) return 'i';
  if (/^(?:ai|ay|ei|ey)$/.test(vowels)) return 'ei';
  if (/^a+$/.test(vowels)) return 'a';
  return /^(?:e|ae|ea)$/.test(vowels) ? 'eai' : '';
}

/** What a vowel is but for its length: "Nour" and "Noor" are "Nur". */
function lengthless(vowels: string): string {
  if (/^(?:ou|oo|u)$/.test(vowels)) return 'u';
  if (/^(?:i|y|ee|ie)$/.test(vowels)) return 'i';
  return /^(?:ai|ay|ei|ey)$/.test(vowels) ? 'ei' : vowels.replace(/^(.)\1$/, '$1');
}

const vowelsAlike = (a: string, b: string): boolean => [...soundsOf(a)].some((sound) => soundsOf(b).includes(sound));
