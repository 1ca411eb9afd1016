import type { Refiner } from 'chrono-node';
import type { NewsResult } from '../news-result.js';

/** "its third quarter", "their 30-day": whose time it is. */
const POSSESSIVE = /^(?:its|his|her|their)\s{1,4}(?=\S)/i;
/** "the 30-day", "a year-earlier", "the 13th-century": one word with a hyphen behind an article. */
const COMPOUND = /^(?:the|an?)\s{1,4}(?=\S{1,40}[-\u2010-\u2013][a-z]{3,9}$)/i;
const ARTICLE = /^the\s{1,4}/i;
/** The noun that an attribute stands before: "the 30-day | truce", but not "the third-quarter | of 1990". */
const NOUN =
  /^\s{1,4}(?!(?:of|in|and|or|to|for|from|that|was|is|ended|ending|before|after|falls|fell|comes|came|has|had|will)\b)[\p{L}"“'’]/u;

/** Leaves out a determiner that belongs to the noun behind: "its | third quarter", "the | 30-day truce". */
export const leaveDeterminers: Refiner = {
  refine({ text }, results) {
    for (const result of results as NewsResult[]) {
      const { index, endIndex, text: words } = result;
      const attribute = COMPOUND.exec(words);
      const isAttribute = attribute && NOUN.test(text.slice(endIndex, endIndex + 8));
      // "the | Easter break"
      const named =
        result.form.kind === 'holiday' && !result.form.lean && !result.form.weekend ? ARTICLE.exec(words) : null;
      const isNamed = named && NOUN.test(text.slice(endIndex, endIndex + 8));
      const [determiner] = POSSESSIVE.exec(words) ?? (isAttribute ? attribute : isNamed ? named : ['']);
      if (determiner) result.cover(text, index + determiner.length, endIndex);
    }
    return results;
  },
};
