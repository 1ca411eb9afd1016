import type { Sentence } from '../model/index.js';
import { isTold } from './told-sentences.js';

/** Content words of a sentence that stands on its own and is still read at a glance. */
const SHORTEST = 6;
const LONGEST = 25;
/** Somebody's words with their marks; a mark that nothing closes quotes what follows. */
const QUOTED = /["“][^"“”]*["”]?/g;
/** The writer or the reader: an interview, a column or a comment, where an article tells of others. */
const PERSONAL = /\b(?:[Ww]e|[Mm]y|[Oo]ur|us|me|[Yy]ours?|[Yy]ou)\b|(?<!\bWar )\bI(?:['’]| [a-z])/;
/** What a page sets before a sentence: "ARDEN | Mon Jun 3, 2019 6:14 pm", "3 June 2019 Last updated at 18:14". */
const FURNITURE = /\s\|\s|\blast updated\b/i;
/** A whole sentence that says something; what a link or a line cuts short is none, and a question tells nothing. */
const WHOLE = /^["“‘'([]*[\p{Lu}\p{N}\p{Sc}].*[.!…]["”’')\]]*$/su;

/** True for a sentence that can tell a day by itself: told by the article, in its own words, neither short nor long. */
export function isSound({ role }: Pick<Sentence, 'role'>, text: string, roots: readonly string[]): boolean {
  if (!isTold({ role }) || role === 'quotation') return false;
  if (roots.length < SHORTEST || roots.length > LONGEST) return false;
  return WHOLE.test(text) && !FURNITURE.test(text) && !PERSONAL.test(text.replace(QUOTED, ' '));
}
