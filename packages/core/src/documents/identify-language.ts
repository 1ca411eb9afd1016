import { franc } from 'franc-min';
import { FUNCTION_WORDS, LANGUAGE_TAGS } from '../lexicon/index.js';
import type { TextReading } from '../text/index.js';

/** Letter statistics are guesswork below this many words. */
const ENOUGH_WORDS = 20;
/** Running English has a third of these words, a list of names or a headline none. */
const ENGLISH_SHARE = 0.12;
/** So much of the text decides: statistics don't get better from more. */
const SAMPLE = 2000;

/**
 * BCP 47 tag of a text's language, `und` where nothing can be told. Function words decide between English and the
 * languages in its script (an English text full of foreign names is English), letter trigrams name the others
 * (Cavnar and Trenkle 1994).
 */
export function identifyLanguage({ text, tokens }: Pick<TextReading, 'text' | 'tokens'>): string {
  const words = tokens.slice(0, SAMPLE).filter(({ word }) => word.hasLetter);
  if (words.length === 0) return 'und';
  const latin = words.filter(({ word }) => word.isLatin).length;
  if (latin < words.length / 2) return detect(text);
  const counts = new Map<string, number>([['en', 0]]);
  const speakers = speakersOf();
  for (const token of words) {
    for (const language of speakers.get(token.lower) ?? []) {
      counts.set(language, (counts.get(language) ?? 0) + 1);
    }
  }
  const english = counts.get('en')!;
  const [best, hits] = [...counts].reduce((a, b) => (b[1] > a[1] ? b : a));
  if (english >= hits && (english / words.length >= ENGLISH_SHARE || words.length < ENOUGH_WORDS)) return 'en';
  if (words.length < ENOUGH_WORDS) return best;
  return detect(text);
}

let byWord: Map<string, string[]> | undefined;

/** The languages that use each function word, made at the first use. */
function speakersOf(): ReadonlyMap<string, string[]> {
  if (byWord) return byWord;
  byWord = new Map();
  for (const [language, list] of Object.entries(FUNCTION_WORDS)) {
    for (const word of list) byWord.set(word, [...(byWord.get(word) ?? []), language]);
  }
  return byWord;
}

function detect(text: string): string {
  const code = franc(text.slice(0, SAMPLE), { minLength: 1 });
  return LANGUAGE_TAGS[code] ?? code;
}
