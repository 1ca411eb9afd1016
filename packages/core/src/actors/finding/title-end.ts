import { CALLINGS, INSTITUTION_MATTERS, TITLE_MODIFIERS, TITLES } from '../../lexicon/index.js';
import type { Token } from '../../text/index.js';
import { plainWord } from './plain-word.js';

/** The last token of a title that begins at `i` ("Deputy Prime Minister", "Chancellor of the Exchequer"), or -1. */
export function titleEnd(tokens: readonly Token[], i: number, last: number): number {
  let end = -1;
  for (let at = i; at <= last; at++) {
    const word = plainWord(tokens[at]);
    if (TITLES.has(word) || (CALLINGS.has(word) && at < last && !isHyphenBetween(tokens, at + 1))) {
      end = at;
      const of = plainWord(tokens[at + 1]) === 'of' ? at + 2 : last + 1;
      const matter = plainWord(tokens[of]) === 'the' ? of + 1 : of;
      if (matter <= last && isOffice(plainWord(tokens[matter]), matter > of)) {
        end = matter;
        at = matter;
      }
    } else if (!TITLE_MODIFIERS.has(word) && !isHyphenBetween(tokens, at)) break;
  }
  return end;
}

/** Whether there is a hyphen at `at`: "ex-President". */
export const isHyphenBetween = (tokens: readonly Token[], at: number): boolean => tokens[at]!.text === '-';

/** What a title may be of: "Secretary of State", "Minister of the Interior". */
const isOffice = (matter: string, withArticle: boolean): boolean =>
  INSTITUTION_MATTERS.has(matter) ||
  TITLE_MODIFIERS.has(matter) ||
  (withArticle && /^(?:exchequer|treasury|republic|house|senate|parliament|assembly)$/.test(matter));
