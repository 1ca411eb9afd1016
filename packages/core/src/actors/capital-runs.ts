import {
  GROUP_HEADS,
  GROUP_PEOPLE,
  GROUP_WORDS,
  INSTITUTION_MATTERS,
  INSTITUTION_WORDS,
  LEADING_PARTICLES,
  NAME_PARTICLES,
  wordList,
} from '../lexicon/index.js';
import type { SentenceReading, Token } from '../text/index.js';
import { initialsMatch, initialsOf } from './initials.js';

/** A run of tokens that may hold names; `last` belongs to it. */
export interface CapitalRun {
  first: number;
  last: number;
}

/** Words with a possessive inside a name: "Workers' Party", "People's Assembly", "King's College". */
const POSSESSIVE_WORDS =
  /^(?:people|king|queen|women|children|men|workers|martyrs|farmers|teachers|veterans|soldiers|students|journalists|states|doctors|peoples)$/i;

/** Stretches of capitalised words, with the small words and hyphens that hold a name together. */
export function findRuns(tokens: readonly Token[], { firstToken, endToken }: SentenceReading): CapitalRun[] {
  const runs: CapitalRun[] = [];
  for (let i = firstToken; i < endToken; i++) {
    if (!startsRun(tokens, i, endToken)) continue;
    let last = i;
    for (let next = step(tokens, last, endToken); next > last; next = step(tokens, last, endToken)) last = next;
    runs.push({ first: i, last });
    i = last;
  }
  return joinByAcronym(tokens, runs);
}

/**
 * "the Vell Power and Irrigation Corporation (VPIC)", "the Union for Peace in Vell, known as the UPV": the acronym tells that the
 * small words stand inside the name.
 */
function joinByAcronym(tokens: readonly Token[], runs: readonly CapitalRun[]): CapitalRun[] {
  const joined: CapitalRun[] = [];
  runs.forEach((run, index) => {
    const before = joined.at(-1);
    const acronym = acronymAfter(tokens, run, runs[index + 1]);
    if (before && acronym && areLinked(tokens, before, run)) {
      const words = tokens.slice(before.first, run.last + 1).map(({ text }) => text);
      const own = initialsOf(words.join(' '));
      if (initialsMatch(own, acronym) || (own.strong.length === acronym.length && initialsMatch(own, acronym, true))) {
        joined[joined.length - 1] = { first: before.first, last: run.last };
        return;
      }
    }
    joined.push(run);
  });
  return joined;
}

/** The short form that stands behind a name in parentheses, or behind "known as". */
function acronymAfter(tokens: readonly Token[], run: CapitalRun, next: CapitalRun | undefined): string | undefined {
  if (!next || next.first - run.last > 6 || !/^\p{Lu}{3,}$/u.test(tokens[next.first]!.text)) return undefined;
  const between = tokens.slice(run.last + 1, next.first).map(({ lower }) => lower);
  return between[0] === '(' || between.some((word) => /^(?:as|called|or|acronym)$/.test(word))
    ? tokens[next.first]!.text
    : undefined;
}

/** "Union for Peace | in | Vell", "Doctors | of the | World" */
function areLinked(tokens: readonly Token[], before: CapitalRun, run: CapitalRun): boolean {
  const between = tokens.slice(before.last + 1, run.first).map(({ lower }) => lower);
  return /^(?:(?:and|&|for|of|in|to|on|against|from)(?: the)?)$/.test(between.join(' '));
}

/** Whether a token begins with a capital and is a word that may name something: "I" and "I'm" never do. */
export const isCapital = ({ text, word }: Token): boolean =>
  word.initial === 'upper' && !/^I(?:['’]|$)|[$€£]/.test(text);

const touches = (a: Token | undefined, b: Token | undefined): boolean =>
  a !== undefined && b !== undefined && a.end === b.start;
const isHyphen = ({ text }: Token): boolean => text === '-' || text === '‑' || text === '‐';

function startsRun(tokens: readonly Token[], i: number, end: number): boolean {
  if (isCapital(tokens[i]!)) return true;
  if (!LEADING_PARTICLES.has(tokens[i]!.text)) return false;
  const after = afterParticle(tokens, i, end);
  return after > i && isCapital(tokens[after]!);
}

/** The capitalised word that a particle at `i` leads to, through hyphens and further particles, or `i`. */
function afterParticle(tokens: readonly Token[], i: number, end: number): number {
  let at = i;
  for (let words = 0; words < 3 && at + 1 < end; words++) {
    const hyphen = isHyphen(tokens[at + 1]!) && touches(tokens[at], tokens[at + 1]);
    const next = hyphen ? at + 2 : at + 1;
    if (next >= end) return i;
    if (isCapital(tokens[next]!)) return next;
    if (!NAME_PARTICLES.has(tokens[next]!.text)) return i;
    at = next;
  }
  return i;
}

/** The next token that belongs to the run, or `at` where it ends. */
function step(tokens: readonly Token[], at: number, end: number): number {
  const token = tokens[at]!;
  const next = tokens[at + 1];
  const over = tokens[at + 2];
  if (!next || at + 1 >= end) return at;
  if (isHyphen(next)) {
    const joined = touches(token, next) && touches(next, over) && at + 2 < end;
    if (!joined) return at;
    if (isCapital(over!)) return at + 2;
    return NAME_PARTICLES.has(over!.text) ? skipTo(afterParticle(tokens, at + 2, end), at + 2, at) : at;
  }
  if (isCapital(next)) return at + 1;
  if (!over || at + 2 >= end) return at;
  const word = token.lower;
  if (/^['’]s?$/.test(next.text) && isCapital(over) && POSSESSIVE_WORDS.test(word)) return at + 2;
  if (next.text === '&' && isCapital(over)) return at + 2;
  if (next.text === 'of') {
    if (!takesOf(word)) return at;
    if (isCapital(over)) return at + 2;
    return over.text === 'the' && at + 3 < end && isCapital(tokens[at + 3]!) ? at + 3 : at;
  }
  if (next.text === 'for') return GROUP_WORDS.has(word) && isCapital(over) ? at + 2 : at;
  if (next.text === 'and') {
    const matters = INSTITUTION_MATTERS.has(word) || INSTITUTION_WORDS.has(word);
    return matters && isCapital(over) && INSTITUTION_MATTERS.has(over.lower) ? at + 2 : at;
  }
  if (SUN_ARTICLES.has(next.text)) {
    return isHyphen(over) ? skipTo(afterParticle(tokens, at + 1, end), at + 1, at) : at;
  }
  return NAME_PARTICLES.has(next.text) ? skipTo(afterParticle(tokens, at + 1, end), at + 1, at) : at;
}

const skipTo = (found: number, from: number, otherwise: number): number => (found > from ? found : otherwise);

/** "Ministry of", "Republic of", "Kataib of"; not "President of", which is a title and then a name of its own. */
function takesOf(word: string): boolean {
  return GROUP_WORDS.has(word) || GROUP_HEADS.has(word) || GROUP_PEOPLE.has(word) || OF_WORDS.has(word);
}

/** Arabic articles that are English words too, unless a hyphen follows: "as-Sisi". */
export const SUN_ARTICLES = wordList('ar as ash az an at ad es esh ed er en ez et');

const OF_WORDS = wordList(`
  gulf strait straits bay sea cape port city republic state kingdom isle center centre
  secretary minister voice chiefs staff
`);
