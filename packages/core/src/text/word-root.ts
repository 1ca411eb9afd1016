import { IRREGULAR_VERBS } from '../lexicon/index.js';
import { ofWord } from './word.js';

const INFLECTION = /(?:ing|ings|ed|es|(?<!s)s|e)$/;
const DERIVATION = /(?:at(?:e|or|ion)?|ition|ement|ment|ion|er[sy]?|eri|ery|or|al|y|i|e)$/;
const LIMIT = 50_000;

const roots = new Map<string, string>();
let pasts: Map<string, string> | undefined;

function irregularPasts(): Map<string, string> {
  if (pasts) return pasts;
  pasts = new Map();
  for (const row of IRREGULAR_VERBS.split('|')) {
    const [base = '', ...forms] = row.trim().split(' ');
    for (const form of forms) if (!pasts.has(form)) pasts.set(form, base);
  }
  return pasts;
}

/** The base of an irregular verb's past form ("struck": "strike"), or undefined for any other word. */
export const baseOfPast = (word: string): string | undefined => irregularPasts().get(word);

/**
 * What a word shares with its inflections and its nearest derivations: "deliver", "delivered" and "delivery" have one root,
 * so have "protest" and "protesters". It is coarser than a stem, so that a verb meets its noun, and it is no word.
 */
export function rootOf(word: string): string {
  const known = roots.get(word);
  if (known !== undefined) return known;
  const lower = word.toLowerCase();
  const root = rootOfBase(irregularPasts().get(lower) ?? lower);
  // The memory is bounded: a hostile text has endless words.
  if (roots.size >= LIMIT) roots.clear();
  roots.set(word, root);
  return root;
}

/** As {@link rootOf}, for a token's word. */
export const rootOfWord = ofWord(({ lower }) => rootOf(lower));

/** As {@link rootOf}, for a word that is known to be in its base form: "found" an order, not what somebody "found". */
export function rootOfBase(base: string): string {
  const plain = withoutInflection(base);
  const cut = strip(plain, DERIVATION, 4);
  return /([^aeiouls])\1$/.test(cut) ? cut.slice(0, -1) : cut;
}

const withoutInflection = (word: string): string =>
  strip(word.length > 4 ? word.replace(/(?:ied|ies)$/, 'y') : word.replace(/^([dlt]ie)[ds]$/, '$1'), INFLECTION, 3);

/** What a word shares with its inflections alone: "states" and "stated", but not "statement". */
export function inflectionRootOf(word: string): string {
  const lower = word.toLowerCase();
  return inflectionRootOfBase(irregularPasts().get(lower) ?? lower);
}

/** As {@link inflectionRootOf}, for a word in its base form: "found" a school. */
export const inflectionRootOfBase = (base: string): string => {
  const plain = withoutInflection(base);
  return /([^aeiouls])\1$/.test(plain) ? plain.slice(0, -1) : plain;
};

/** Takes a suffix off where at least `least` letters with a vowel among them are left. */
function strip(word: string, suffix: RegExp, least: number): string {
  const cut = word.replace(suffix, '');
  return cut.length >= least && /[aeiouy]/.test(cut) ? cut : word;
}
