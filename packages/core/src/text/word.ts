/** What a word is by its letters alone, whatever stands around it. */
export interface Word {
  text: string;
  /** In lower case. */
  lower: string;
  /** What it begins with; `letter` is one of a script without cases. */
  initial: 'upper' | 'lower' | 'letter' | 'other';
  hasLetter: boolean;
  /** Whether there is a letter or a digit in it: marks have none. */
  counts: boolean;
  isLatin: boolean;
  /** What else has been told of it, each at its own place: {@link ofWord}. */
  told: unknown[];
}

/** The memory is bounded: a hostile text has endless words. */
const LIMIT = 50_000;

const words = new Map<string, Word>();

/** A word as the stages ask for it again and again: news says most of its words many times over. */
export function wordOf(text: string): Word {
  const known = words.get(text);
  if (known) return known;
  if (words.size >= LIMIT) words.clear();
  const word = readWord(text);
  words.set(text, word);
  return word;
}

let places = 0;

/**
 * A function of a word's letters that is asked of nearly every token: each word's answer is kept with the word. No answer may be
 * undefined.
 */
export function ofWord<T extends string | number | boolean | object | null>(
  tell: (word: Word) => T,
): (word: Word) => T {
  const place = places++;
  return (word) => {
    const known = word.told[place];
    if (known !== undefined) return known as T;
    const answer = tell(word);
    word.told[place] = answer;
    return answer;
  };
}

function readWord(text: string): Word {
  return {
    text,
    lower: text.toLowerCase(),
    initial: initialOf(text),
    hasLetter: /\p{L}/u.test(text),
    counts: /[\p{L}\p{N}]/u.test(text),
    isLatin: /\p{Script=Latin}/u.test(text),
    told: [],
  };
}

function initialOf(text: string): Word['initial'] {
  if (/^\p{Lu}/u.test(text)) return 'upper';
  if (/^\p{Ll}/u.test(text)) return 'lower';
  return /^\p{L}/u.test(text) ? 'letter' : 'other';
}
