import { CARDINAL_WORDS } from '../../lexicon/index.js';
import type { TextSpan } from '../../model/index.js';
import { ofWord, rootOf, rootOfWord, stopWords, type Token } from '../../text/index.js';

/** Each text's terms, token by token: they are asked for by clause, by phrase and by sentence. */
const read = new WeakMap<readonly Token[], readonly (string | undefined)[]>();

function readTerms(tokens: readonly Token[]): readonly (string | undefined)[] {
  let terms = read.get(tokens);
  if (!terms) {
    terms = tokens.map(termOf);
    read.set(tokens, terms);
  }
  return terms;
}

function termOf({ pos, text, lower, word }: Token): string | undefined {
  if (pos === 'NUM') {
    const number = CARDINAL_WORDS[lower] ?? Number(text.replaceAll(',', ''));
    return number > 1 && (number < 1900 || number > 2100) ? `#${number}` : undefined;
  }
  if (pos !== 'NOUN' && pos !== 'PROPN' && pos !== 'VERB' && pos !== 'ADJ') return undefined;
  return termOfWord(word) ?? (pos === 'NOUN' && AMBIGUOUS.has(text) ? rootOfWord(word) : undefined);
}

const termOfWord = ofWord((word) => {
  const { text, lower, hasLetter } = word;
  const isEmpty = text.length < 3 || !hasLetter || stopWords().has(lower) || TITLE.test(lower) || CALENDAR.has(lower);
  return isEmpty ? null : rootOfWord(word);
});

/**
 * Roots of the content words of a stretch of tokens: nouns, names, verbs, telling adjectives, and numbers ("#14").
 * What stands in `except`, such as names that are known as names, is left out. Adds to the terms that are given.
 */
export function termsOf(
  tokens: readonly Token[],
  first: number,
  end: number,
  except: readonly TextSpan[] = [],
  terms = new Set<string>(),
): Set<string> {
  const all = readTerms(tokens);
  for (let i = first; i < end; i++) {
    const term = all[i];
    if (term === undefined) continue;
    if (except.length === 0 || !isWithin(tokens[i]!, except)) terms.add(term);
  }
  return terms;
}

const isWithin = ({ start }: Token, spans: readonly TextSpan[]): boolean =>
  spans.some((span) => span.start <= start && start < span.end);

/** Roots of the content words of a phrase, where no tags are at hand. */
export function termsOfWords(phrase: string): Set<string> {
  const terms = new Set<string>();
  for (const word of phrase.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? []) {
    if (!stopWords().has(word) && !CALENDAR.has(word)) terms.add(rootOf(word));
  }
  return terms;
}

/** A title before a name says nothing. */
const TITLE = /^(?:mrs?|ms|dr|prof|sir|dame)\.?$/;

/** Nouns that date nothing where they are written small and no expression holds them: "a stiffer spring", "the march". */
const AMBIGUOUS = new Set(['spring', 'march']);

/** Words that date a clause say nothing of what it tells. */
const CALENDAR = new Set(
  `january february march april may june july august september october november december monday tuesday wednesday thursday
  friday saturday sunday spring summer autumn winter weekend morning evening night afternoon midnight noon`.split(
    /\s+/,
  ),
);
