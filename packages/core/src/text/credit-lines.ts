import { OUTLET_WORDS } from '../lexicon/index.js';

const BYLINE =
  /^\W{0,4}(?:by|from|report by|reporting by|words? by|written by|compiled by)\s+(?:\p{Lu}|our\b|staff\b)/iu;
const MONTH =
  /\b(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b\.?|\b\d{4}-\d\d-\d\d\b|\b\d{1,2}[./]\d{1,2}[./]\d{2,4}\b/i;
const YEAR = /(?:^|\D)(?:1[5-9]|20)\d\d(?:\D|$)/;
const LABELLED = /\b(?:updated|published|posted|modified|issued|released)\b/i;
/** Words that a line about an article's own origin may hold in lower case, beside names, dates and clock times. */
const SMALL =
  /^(?:a|an|and|am|at|by|date|et|gmt|in|last|min|minutes?|of|on|p|pm|read|reading|st|nd|rd|th|the|time|to|utc|updated|published|posted|modified|issued|released|words?)$/u;
const LONGEST = 120;

/** True for a line that says who wrote an article or where and when it stood, and tells nothing: "The Post, 3 May 2011". */
export function isCreditLine(line: string): boolean {
  if (line.length > LONGEST || /[.!?…]["'”’)\]*_]*$/.test(line.trim().replace(/\b(?:[ap]\.m|[\p{Lu}])\.$/u, '')))
    return false;
  if (BYLINE.test(line)) return true;
  if (!MONTH.test(line) || !(YEAR.test(line) || LABELLED.test(line))) return false;
  const words = line.match(/[\p{L}\p{M}]+/gu) ?? [];
  return words.every((word) => /^\p{Lu}/u.test(word) || SMALL.test(word) || MONTH.test(word));
}

const LONGEST_NAME = 6;

/**
 * True for a line that names a paper or an agency and tells nothing: "The Coast Herald (weekend edition)". `verbs` are those of its
 * words that may be verbs.
 */
export function isMasthead(block: string, verbs: readonly string[]): boolean {
  const [line = '', ...rest] = block.trim().split(/\n/);
  if (isPath(line)) return rest.every(isSection);
  return (
    rest.every(isSection) && isOutletName(line, rest.length > 0 ? verbs.filter((verb) => line.includes(verb)) : verbs)
  );
}

const BETWEEN_SECTIONS = /\s+[|>»›·•/]\s+/;
const LONGEST_SECTION = 3;

/** "World", "Long read": the part of a paper that an article stands in. */
const isSection = (words: string): boolean => {
  const parts = words.split(BETWEEN_SECTIONS);
  return parts.every((part) => part.trim().split(/\s+/).length <= LONGEST_SECTION && !/[,.:;?!\d]/.test(part));
};

/** "Home > World > Asia": where the page stands. */
const isPath = (line: string): boolean => line.split(BETWEEN_SECTIONS).length > 2 && isSection(line);

function isOutletName(line: string, verbs: readonly string[]): boolean {
  const isOutlet = (word: string) => OUTLET_WORDS.has(word.toLowerCase());
  if (!verbs.every(isOutlet)) return false;
  const words = line.replace(/\([^()]{1,40}\)/gu, ' ').match(/[\p{L}\p{M}\p{N}'’.]+/gu) ?? [];
  if (words.length === 0 || words.length > LONGEST_NAME || !words.some(isOutlet)) return false;
  const named = words.every((word) => /^\p{Lu}/u.test(word) || /^(?:and|for|in|of|on|the)$/u.test(word));
  return named && !/[,:;?!]/.test(line);
}
