import { MONTH_WORDS, WEEKDAY_WORDS } from '../../lexicon/index.js';
import type { SentenceReading, Token } from '../../text/index.js';

/** The longest dateline, in tokens: a place, a region, a date and an agency; a web page sets a headline and the time before it. */
const LONGEST = 18;
const LONGEST_STAMP = 60;

const DASHES = new Set(['-', '–', '—', '--']);
const CAPITALS = /^\p{Lu}[\p{Lu}.'’-]+$/u;
const CAPITAL = /^[\p{Lu}\d\p{P}]/u;
const TIME = /^\d{1,2}:\d{2}(?::\d{2})?$/;
const STAMP = /^(?:last|first|updated|published|posted|modified|at|on)$/;
const ZONE = /^(?:UK|UTC|GMT|BST|E[DS]?T|C[DS]?T|M[DS]T|P[DS]?T|CEST|IST|[ap]\.?m\.?)$/i;

/**
 * The first token behind what stands before a sentence that is none of it: a news agency's dateline ("PORT LAMORA, March 15 (Wire) -":
 * capitals, then a dash with space around it), a bar-separated stamp ("12 May 2011 at 5:46 pm |") or the name of who speaks
 * ("ROE:"). The sentence's own first token where it has none.
 */
export function stripDateline(tokens: readonly Token[], sentence: SentenceReading): number {
  let opening = openings.get(sentence);
  if (opening === undefined) {
    opening = findOpening(tokens, sentence);
    openings.set(sentence, opening);
  }
  return opening;
}

/** Each sentence's opening: the titles of all its mentions ask for it. */
const openings = new WeakMap<SentenceReading, number>();

function findOpening(tokens: readonly Token[], sentence: SentenceReading): number {
  const { endToken } = sentence;
  const stamped = behindStamp(tokens, sentence);
  const limit = Math.min(endToken - 2, stamped + LONGEST);
  for (let i = stamped; i < limit; i++) {
    if (DASHES.has(tokens[i]!.text)) {
      if (i === stamped) return i + 1;
      if (tokens[i - 1]!.end === tokens[i]!.start) continue;
      const before = tokens.slice(stamped, i);
      const placed = /^\p{Lu}[\p{Lu}.'’]+$/u.test(before[0]!.text);
      const agency = before.at(-1)!.text === ')';
      const named = before.every(({ text }) => /^(?:[\p{Lu}\d\p{P}]|d[aeio]s?$|of$)/u.test(text));
      return (placed || agency) && named ? i + 1 : stamped;
    }
    // "ROE:", "JANE ROE, reporter:"
    if (tokens[i]!.text === ':' && i > stamped) {
      return tokens.slice(stamped, i).every(({ text }) => CAPITALS.test(text) || /^[,.(]$/.test(text))
        ? i + 1
        : stamped;
    }
  }
  return stamped;
}

/** Behind the last bar or agency's mark near a sentence's beginning, and behind a time of day that opens it. */
function behindStamp(tokens: readonly Token[], { firstToken, endToken }: SentenceReading): number {
  const limit = Math.min(endToken - 2, firstToken + LONGEST_STAMP);
  let from = firstToken;
  for (let i = firstToken; i < limit; i++) {
    if (tokens[i]!.text === '|' || isAgency(tokens, i, firstToken)) from = i + 1;
  }
  for (let stamped = behindTime(tokens, from); stamped > from && stamped < endToken - 2; ) {
    from = stamped;
    stamped = behindTime(tokens, from);
  }
  return from;
}

/** Behind "Last updated at 11:24 GMT, Tuesday 3 May 2011 12:24 UK"; the same place where no time of day is near. */
function behindTime(tokens: readonly Token[], from: number): number {
  const time = tokens.slice(from, from + 9).findIndex(({ text }) => TIME.test(text));
  if (time < 0 || !tokens.slice(from, from + time).every(({ text }) => CAPITAL.test(text) || STAMP.test(text)))
    return from;
  let behind = from + time + 1;
  while (behind < tokens.length && ZONE.test(tokens[behind]!.text)) behind++;
  return behindDay(tokens, behind);
}

/** Behind ", Tuesday, 3 May 2011": the day of a time that opens a page. */
function behindDay(tokens: readonly Token[], from: number): number {
  const day = tokens.slice(from, from + 7).findIndex(({ text }) => YEAR.test(text));
  const words = tokens.slice(from, from + day);
  return day > 1 && words.every(({ lower }) => DAY.test(lower) || NAMED.has(lower)) ? from + day + 1 : from;
}
const NAMED: ReadonlySet<string> = new Set([...MONTH_WORDS, ...WEEKDAY_WORDS].flat());
const YEAR = /^(?:19|20)\d\d$/;
const DAY = /^(?:\d{1,2}|,)$/;

/** "WESTPORT, June 12 (Coast Wire) -", at the dash: capitals stand before the bracket, and nothing in small letters between. */
function isAgency(tokens: readonly Token[], at: number, first: number): boolean {
  if (!DASHES.has(tokens[at]!.text) || tokens[at - 1]?.text !== ')' || at - first < 4) return false;
  let i = at - 2;
  while (i > first && tokens[i]!.text !== '(') i--;
  if (at - i > 6) return false;
  for (let j = i - 1; j >= first && i - j < 8 && CAPITAL.test(tokens[j]!.text); j--) {
    if (/^\p{Lu}{4,}$/u.test(tokens[j]!.text)) return true;
  }
  return false;
}
