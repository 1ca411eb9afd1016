import { CARDINAL_WORDS, STOP_WORDS } from '../lexicon/index.js';
import type { TextSpan } from '../model/index.js';
import { rootOf, type Token } from '../text/index.js';

let stops: Set<string> | undefined;

function stopWords(): Set<string> {
  stops ??= new Set(STOP_WORDS.split(/\s+/));
  return stops;
}

/**
 * Roots of the content words of a stretch of tokens: nouns, names, verbs, telling adjectives, and numbers ("#14").
 * What stands in `except`, such as names that are known as names, is left out.
 */
export function termsOf(
  tokens: readonly Token[],
  first: number,
  end: number,
  except: readonly TextSpan[] = [],
): Set<string> {
  const terms = new Set<string>();
  for (let i = first; i < end; i++) {
    const { pos, text, start } = tokens[i]!;
    if (except.some((span) => span.start <= start && start < span.end)) continue;
    if (pos === 'NUM') {
      const number = CARDINAL_WORDS[text.toLowerCase()] ?? Number(text.replaceAll(',', ''));
      if (number > 1 && (number < 1900 || number > 2100)) terms.add(`#${number}`);
    }
    if (pos !== 'NOUN' && pos !== 'PROPN' && pos !== 'VERB' && pos !== 'ADJ') continue;
    if (text.length < 3 || !/\p{L}/u.test(text)) continue;
    const word = text.toLowerCase();
    if (!stopWords().has(word) && !CALENDAR.has(word)) terms.add(rootOf(word));
  }
  return terms;
}

/** Roots of the content words of a phrase, where no tags are at hand. */
export function termsOfWords(phrase: string): Set<string> {
  const terms = new Set<string>();
  for (const word of phrase.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? []) {
    if (!stopWords().has(word) && !CALENDAR.has(word)) terms.add(rootOf(word));
  }
  return terms;
}

/** Words that date a clause say nothing of what it tells. */
const CALENDAR = new Set(
  `january february march april may june july august september october november december monday tuesday wednesday thursday
  friday saturday sunday spring summer autumn winter weekend morning evening night afternoon midnight noon`.split(
    /\s+/,
  ),
);
